import { ORDINALS } from '@/lib/text/number-lists'
import { parseNumberWords } from '@/lib/text/number-words'
import type { Parser } from '../../types'
import { NOT_BEHIND_LETTER } from '../behind-letter'
import { FIGURES, findNear, type Anchor } from '../find-near'
import { numberAt } from './number-at'

const IN_DIGITS =
  /(?<![\p{L}\d.,-])(?<number>\d{1,4})(?:st|nd|rd|th)(?!\p{L}|[- ](?:[Cc]entury|[Cc]enturies|[Bb]irthdays?|[Aa]nniversary|Street|St|Avenue|Ave|Road|Battalion|Regiment|Division|Earl|Duke|Baron|Amendment))/gu
const WORD = `(?:[Tt]wenty-)?(?:${[...ORDINALS.keys()].join('|')})`
const SUPERLATIVE =
  '(?=[- ](?:most \\p{Ll}+|least \\p{Ll}+|\\p{Ll}{2,}(?:est|st)-?\\p{Ll}*|best|worst)(?!\\p{L}))'
const IN_WORDS = new RegExp(
  `${NOT_BEHIND_LETTER}(?<![\\p{L}\\d-])(?:(?:${WORD})${SUPERLATIVE}|(?<=\\bin )(?:${WORD})(?= (?:place|position)\\b)|(?<=\\b(?:came|comes|come|coming|finished|finishing|ranked|ranks|placed) )(?:${WORD})(?=\\s*[.,;!?)]|$| (?:in|at|behind|out|overall|of)\\b))`,
  'gu',
)

const ORDINAL_WORDS: Anchor = [...ORDINALS.keys()]

/** `37th`, `the eighth largest`, `in third place`: a place in a row. */
export const ranks: Parser = {
  name: 'ranks',
  *parse(reading) {
    const { text } = reading
    const said = { unit: 'place', counts: '', use: 'rank', by: 'ranks' } as const
    for (const { text: found, start, groups } of findNear(reading, FIGURES, IN_DIGITS))
      yield numberAt(text, start, found, { ...said, value: groups['number'] ?? '' })
    for (const { text: found, start } of findNear(reading, ORDINAL_WORDS, IN_WORDS)) {
      const value = ORDINALS.get(found) ?? parseNumberWords(found.toLowerCase())?.numerator
      // "first best" is no place in a row.
      const isFirst =
        value === 1 && !/\bcame |finish/.test(text.slice(Math.max(0, start - 10), start))
      if (value !== undefined && !isFirst)
        yield numberAt(text, start, found, { ...said, value: String(value) })
    }
  },
}
