'use client'

import { useState, type FormEvent } from 'react'
import { useRouter } from 'next/navigation'
import { isSlug } from '@/lib/quiz/is-slug'
import { FailureNote } from '../failure-note'
import { useDeskAction, type Failure } from '../use-desk-action'

/** Gives a published article another address; the one it had leads there too. */
export type Rename = (
  from: string,
  to: string,
) => Promise<{ readonly status: 'renamed'; readonly slug: string } | Failure>

/** Changes the end of an article's link. */
export function RenameForm({ slug, rename }: { readonly slug: string; readonly rename: Rename }) {
  const router = useRouter()
  const { isBusy, failure, run } = useDeskAction()
  const [to, setTo] = useState(slug)
  const isFit = isSlug(to)
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!isFit || to === slug) return
    run(
      () => rename(slug, to),
      (renamed) => router.push(`/teach/articles/${renamed.slug}`),
    )
  }
  return (
    <>
      <form onSubmit={send} className="mt-3 font-sans">
        <label htmlFor="rename" className="block">
          End of the link
        </label>
        <div className="mt-1 flex flex-wrap items-center gap-2">
          <span className="text-faded">…/articles/</span>
          <input
            id="rename"
            type="text"
            value={to}
            onChange={({ target }) => setTo(target.value)}
            aria-describedby="rename-hint"
            aria-invalid={!isFit}
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
            className="min-h-11 min-w-0 flex-1 basis-44 rounded-sm border border-edge bg-paper px-3 py-2"
          />
          <button
            type="submit"
            className="button button-plain"
            disabled={isBusy || !isFit || to === slug}
          >
            Change the link
          </button>
        </div>
        <p id="rename-hint" className={`mt-1 text-sm ${isFit ? 'text-faded' : 'text-bad'}`}>
          {isFit
            ? 'Links that you have handed out keep working: they lead to the new one.'
            : 'Use lower-case letters a to z, digits and single hyphens, at most 80 in all.'}
        </p>
      </form>
      <FailureNote failure={failure} />
    </>
  )
}
