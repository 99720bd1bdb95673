import { readUnits } from '@/lib/text/units'
import type { Parser } from '../../types'
import { NOT_BEHIND_LETTER } from '../behind-letter'
import { findNear, type Anchor } from '../find-near'
import { pluralAfter } from './noun-phrase'
import { numberAt } from './number-at'

const SCALE = 'dozen|hundred|thousand|million|billion|trillion'
const PLURALS = 'tens|dozens|hundreds|thousands|millions|billions|trillions'
const ANY_CASE = PLURALS.replace(/(?<=^|\|)\w/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
const FEW = '(?:[Aa] |[Tt]he |[Tt]he last |[Ee]very )?(?:[Ff]ew|[Ss]everal|[Mm]any|[Cc]ouple of)'
const UNITS =
  'seconds|minutes|hours|days|nights|weeks|months|years|decades|centuries|miles|kilometres|kilometers|metres|meters|feet|inches|pounds|dollars|euros|tonnes|percentage points'
const OPEN = new RegExp(
  `${NOT_BEHIND_LETTER}(?<![\\p{L}\\d-])(?:(?:${ANY_CASE})(?: of (?:${PLURALS}))*|[Ss]cores(?= of )|${FEW} (?:${SCALE}|(?<unit>${UNITS})))(?!\\p{L}|-)`,
  'gu',
)

const OPEN_WORDS: Anchor = [...PLURALS.split('|'), 'scores', 'few', 'several', 'many', 'couple']

/** `dozens of beaches`, `a few hundred people`, `several hours`: no number, and what it is of. */
export const openNumbers: Parser = {
  name: 'open-numbers',
  *parse(reading) {
    const { text } = reading
    for (const { text: found, start, end, groups } of findNear(reading, OPEN_WORDS, OPEN)) {
      const unit = groups['unit'] ?? ''
      const after = text.slice(end, end + 90).replace(/^ of(?= )/, '')
      yield numberAt(text, start, found, {
        value: '',
        unit: readUnits(unit.split(' '), 0)?.units[0] ?? '',
        counts: unit === '' ? pluralAfter(after).text : '',
        use: unit === '' ? 'count' : 'measure',
        by: 'open-numbers',
      })
    }
  },
}
