import { fold } from '@/lib/text/fold'
import type { Span } from '@/lib/text/span'
import type { Candidate, Material, Wording } from '../types'

/** What the ranking compares of a candidate, worked out once. */
export interface Profile {
  readonly candidate: Candidate
  readonly worth: number
  /** The stem, as padded words. */
  readonly told: string
  /** The keys, in all forms in which a stem could give them away, as padded words. */
  readonly keys: readonly string[]
  readonly about: readonly Span[]
  /** Whose value of which kind it asks for: of a match, each pair. */
  readonly facts: ReadonlySet<string>
  /** In which part of the passage it asks. */
  readonly stretch: number
  readonly evidence: ReadonlySet<number>
}

const STRETCHES = 5

export function profileOf(candidate: Candidate, { reading }: Material): Profile {
  const { wording } = candidate
  const start = wording.about[0]?.start ?? wording.evidence[0]?.start ?? 0
  return {
    candidate,
    worth: wording.worth,
    told: padded(wording.stem),
    facts: new Set(factsOf(wording)),
    keys: keysOf(wording).map(padded),
    about: wording.about,
    stretch: Math.floor((start / Math.max(1, reading.text.length)) * STRETCHES),
    evidence: new Set(wording.evidence.map((one) => one.start)),
  }
}

function factsOf(wording: Wording): readonly string[] {
  if (wording.kind !== 'age') return []
  const ages =
    wording.shape === 'match'
      ? wording.key.map(({ left, right }) => [left, right] as const)
      : wording.shape === 'value' && wording.subject !== undefined
        ? [[wording.subject, wording.value.replace(/\D/g, '')] as const]
        : []
  return ages.map(([whose, value]) => `${padded(whose)}${value}`)
}

function keysOf(wording: Wording): readonly string[] {
  switch (wording.shape) {
    case 'value':
      return [wording.key, ...inWords(wording.key, wording.kind)]
    case 'order':
      return wording.key
    case 'match':
      return wording.key.map(({ right }) => right)
    case 'evidence':
      return []
  }
}

const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** A small number is given away by its word too. */
function inWords(key: string, kind: Wording['kind']): readonly string[] {
  const word = kind === 'age' || kind === 'number' ? SMALL[Number(key)] : undefined
  return word === undefined ? [] : [word]
}

function padded(text: string): string {
  const words = fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return ` ${words.replace(/^the /, '')} `
}
