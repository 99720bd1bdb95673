import type { Reading } from '@/lib/facts/types'
import type { Span } from '@/lib/text/span'
import { sentenceIndexAt } from '@/lib/facts/sentence-at'

const EMPTY = new Set(
  'about according after again ago all also among and another any are around article as asked at away because been before being between both but by came can complete come could day did does doing done down during each even ever every few first for from gave get give given gives goes going got had has have her here him his how into its just last later least less like made make many may mention mentions month more most much must name new next none not now off often old once one only other others our out over own part people per place put said same say says see seen sentence she should since some still such take than that the their them then there these they this those through time told too took two under until upon use used very was way well went were what when where which while who whom whose why will with within without word words would year years yet you your'.split(
    ' ',
  ),
)

const known = new WeakMap<Reading, Map<number, ReadonlySet<string>>>()

/** The words of a text that carry its meaning, each cut to the part that its forms share. */
export function contentWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]{2,}/gu) ?? []
  return new Set(words.filter((word) => !EMPTY.has(word)).map(stemOf))
}

/** The content words of the sentence at `offset`. */
export function contentWordsAt(reading: Reading, offset: number): ReadonlySet<string> {
  const cached = known.get(reading) ?? new Map<number, ReadonlySet<string>>()
  known.set(reading, cached)
  const index = sentenceIndexAt(reading, offset)
  const found = cached.get(index)
  if (found) return found
  const { start, end }: Span = reading.sentences[index] ?? { start: 0, end: 0 }
  const words = contentWords(reading.text.slice(start, end))
  cached.set(index, words)
  return words
}

/** "opened", "opening" and "opens" are "open"; what is cut wrongly is cut wrongly wherever it stands. */
function stemOf(word: string): string {
  return word
    .replace(/(?:ingly|edly|ings|ing|ies|ied|ed|es|s|ly|e|y)$/, '')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
}
