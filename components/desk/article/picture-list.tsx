'use client'

import type { ManuscriptPicture } from '@/lib/review/manuscript'
import { useReview } from '../review-context'
import { ProblemNotes } from '../problem-notes'
import { fieldElementId, problemsOf } from './field-problems'
import { sayPicturesBeside } from './say-pictures-beside'

/** The pictures that came with the article: whether to use each, and its words for those who cannot see it. */
export function PictureList({ pictures: address }: { readonly pictures: string }) {
  const { pictures, picturesBeside = 0 } = useReview((state) => state.manuscript)
  const problems = useReview((state) => state.problems)
  const id = fieldElementId('pictures')
  if (pictures.length === 0 && picturesBeside === 0) return null
  return (
    <section aria-labelledby={id} className="mt-8 border-t border-rule pt-4">
      <h2 id={id} tabIndex={-1} className="text-lg font-semibold">
        Pictures
      </h2>
      {picturesBeside === 0 ? null : (
        <p className="mt-1 font-sans text-sm">{sayPicturesBeside(picturesBeside)}</p>
      )}
      {pictures.length === 0 ? null : (
        <p className="mt-1 font-sans text-sm text-faded">
          These came with the article. Use only what you may show to your class.
        </p>
      )}
      <ProblemNotes id={`${id}-problems`} problems={problemsOf(problems, 'pictures')} />
      <ul className="mt-3 space-y-5">
        {pictures.map((picture) => (
          <PictureView key={picture.name} picture={picture} address={address} />
        ))}
      </ul>
    </section>
  )
}

function PictureView({
  picture: { name, alt, isWanted },
  address,
}: {
  readonly picture: ManuscriptPicture
  readonly address: string
}) {
  const change = useReview((state) => state.change)
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2">
      {/* The size of a teacher's picture is not known, so Next's own image component cannot serve it. */}
      {/* eslint-disable-next-line @next/next/no-img-element */}
      <img
        src={`${address}${name}`}
        alt={alt === '' ? `The picture ${name}` : alt}
        loading="lazy"
        className="h-24 w-32 shrink-0 border border-rule bg-sheet object-contain"
      />
      <label className="flex min-h-11 min-w-0 flex-1 basis-28 cursor-pointer items-center gap-3 font-sans">
        <input
          type="checkbox"
          aria-label={`Use it: ${alt === '' ? name : alt}`}
          checked={isWanted}
          onChange={({ target }) =>
            change({ type: 'set-picture', name, alt, isWanted: target.checked })
          }
          className="size-4 accent-link"
        />
        Use it
      </label>
      {isWanted ? (
        <label className="block w-full font-sans text-sm">
          <span className="text-faded">What it shows, for those who cannot see it</span>
          <input
            type="text"
            value={alt}
            onChange={({ target }) =>
              change({ type: 'set-picture', name, alt: target.value, isWanted })
            }
            className="quiet-field"
          />
        </label>
      ) : null}
    </li>
  )
}
