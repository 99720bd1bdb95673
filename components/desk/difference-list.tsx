import { Fragment } from 'react'
import type { DifferentWords, Difference } from '@/lib/review/difference'
import { shortenSame } from './shorten-same'

/** Where two manuscripts differ, word by word; `first` and `second` say what each of the two is. */
export function DifferenceList({
  differences,
  first,
  second,
  language,
}: {
  readonly differences: readonly Difference[]
  readonly first: string
  readonly second: string
  readonly language: string
}) {
  if (differences.length === 0)
    return <p className="mt-2">Nothing that pupils would see differs.</p>
  return (
    <>
      <p className="mt-1 font-sans text-sm text-faded">
        <del className="text-bad">Struck through</del>: only {first}.{' '}
        <ins className="text-good">Underlined</ins>: only {second}.
      </p>
      <dl className="mt-3 border-b border-rule">
        {differences.map(({ what, words }, index) => (
          <div key={index} className="border-t border-rule py-3">
            <dt className="font-sans text-sm text-faded">{what}</dt>
            <dd lang={language} className="whitespace-pre-line wrap-anywhere">
              {shortenSame(words).map((piece, at) => (
                <Piece key={at} piece={piece} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Piece({ piece: { text, change } }: { readonly piece: DifferentWords }) {
  switch (change) {
    case 'same':
      return <Fragment>{text}</Fragment>
    case 'gone':
      return <del className="text-bad">{text}</del>
    case 'new':
      return <ins className="text-good [del+&]:ml-1">{text}</ins>
  }
}
