/** What one of the number's units is for. */
export interface Per {
  readonly what: string
  /** How many characters after the number it ends. */
  readonly length: number
  /** `70 per 100,000`: without it the number is another. */
  readonly isPartOfValue: boolean
}

const TIMES = 'second|minute|hour|day|night|week|weekend|fortnight|month|season|term|year|decade'
const EACH = new RegExp(
  `^(?:\\s|-)(?:an?|each|every|per)(?:\\s|-)(?<what>${TIMES}|head|piece|person|child|pupil|mile|kilo|hour)(?!\\p{L})`,
  'u',
)
const PER_NUMBER =
  /^\s(?:per|in every|for every)\s(?<what>(?:\d{1,3}(?:,\d{3})+|\d{2,}|million|thousand|hundred)(?!\p{L}|\d|%))/u
const PER = /^\s(?:per|for each|for every)\s(?<what>\p{Ll}+)(?!\p{L})/u

/** `a month`, `per trip`, `per 100,000` right after a number and what it counts. */
export function perWhat(after: string): Per | undefined {
  const number = PER_NUMBER.exec(after)
  const found = number ?? EACH.exec(after) ?? PER.exec(after)
  const what = found?.groups?.['what']
  if (!found || what === undefined || what === 'cent') return undefined
  return { what, length: found[0].length, isPartOfValue: number !== null }
}
