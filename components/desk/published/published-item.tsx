'use client'

import { useState, type FormEvent } from 'react'
import { useRouter } from 'next/navigation'
import type { Item } from '@/lib/quiz/item'
import { FailureNote } from '../failure-note'
import { useDeskAction, type Failure } from '../use-desk-action'

/** Adds words to what an item accepts. */
export type AcceptToo = (
  slug: string,
  id: string,
  text: string,
) => Promise<{ readonly status: 'accepted' } | Failure>

/** One question as it is published, with its key; where answers are typed, one more can be accepted. */
export function PublishedItem({
  slug,
  item,
  language,
  acceptToo,
}: {
  readonly slug: string
  readonly item: Item
  readonly language: string
  readonly acceptToo: AcceptToo
}) {
  return (
    <li className="border-t border-rule py-4">
      <p className="font-semibold" lang={language}>
        {item.stem}
      </p>
      <ul className="mt-1 font-sans" lang={language} aria-label="Right">
        {sayKey(item).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {item.ask === 'entry' ? (
        <>
          {item.accept.length === 0 ? null : (
            <p className="mt-1 font-sans text-sm">
              Accepted too: <span lang={language}>{item.accept.join('; ')}</span>
            </p>
          )}
          <AcceptForm slug={slug} id={item.id} stem={item.stem} acceptToo={acceptToo} />
        </>
      ) : null}
    </li>
  )
}

function AcceptForm({
  slug,
  id,
  stem,
  acceptToo,
}: {
  readonly slug: string
  readonly id: string
  readonly stem: string
  readonly acceptToo: AcceptToo
}) {
  const router = useRouter()
  const { isBusy, failure, run } = useDeskAction()
  const [text, setText] = useState('')
  const [words, setWords] = useState('')
  const send = (event: FormEvent) => {
    event.preventDefault()
    const wanted = text.trim()
    if (wanted === '') return
    run(
      () => acceptToo(slug, id, wanted),
      () => {
        setText('')
        setWords(
          `“${wanted}” is accepted too now. Pupils who answered so are marked again, and told, when they next open the article or have an answer marked.`,
        )
        router.refresh()
      },
    )
  }
  return (
    <>
      <form onSubmit={send} className="mt-2 font-sans">
        <div className="flex flex-wrap items-center gap-2">
          <input
            type="text"
            value={text}
            onChange={({ target }) => setText(target.value)}
            aria-label={`Another right answer to: ${stem}`}
            placeholder="Another right answer"
            autoComplete="off"
            maxLength={200}
            className="min-h-11 min-w-0 flex-1 basis-44 rounded-sm border border-edge bg-paper px-3 py-2 placeholder:text-faded"
          />
          <button
            type="submit"
            className="button button-plain"
            disabled={isBusy || text.trim() === ''}
          >
            Accept this too
          </button>
        </div>
        <p role="status" className="mt-1 text-sm text-good">
          {words}
        </p>
      </form>
      <FailureNote failure={failure} />
    </>
  )
}

function sayKey(item: Item): readonly string[] {
  switch (item.ask) {
    case 'choice':
    case 'entry':
      return [item.key]
    case 'order':
      return item.key.map((text, index) => `${String(index + 1)}. ${text}`)
    case 'match':
      return item.key.map(({ left, right }) => `${left}: ${right}`)
    case 'evidence':
      return item.evidence.map(({ quote }) => `“${quote}”`)
  }
}
