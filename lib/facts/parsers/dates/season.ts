import { SEASONS } from '@/lib/calendar/names'
import { SEASON_WORDS } from './date-anchors'
import { dateParser, wordAfter } from './date-parser'
import { BLANK, PART, partOf, SEASON, YEAR } from './date-words'
import { stepOf, TOLD_STEP } from './steps'

const PARTED = `(?:(?<part>${PART})(?:[- ]|${BLANK}(?:in|of)${BLANK}))?`
const DATED = `(?<![\\p{L}\\d])(?:the${BLANK})?${PARTED}(?<season>${SEASON})(?:${BLANK}of)?${BLANK}(?<year>${YEAR})(?![\\d%])`
const ALONE = `(?<![\\p{L}\\d-])(?<=\\b(?:in|during|since|until|by|for|from|through|over|In|During|Since|Until|By|Over)${BLANK})(?:the${BLANK})?(?:(?:early|late)${BLANK}|mid-)?(?<season>${SEASON})(?!\\p{L}|-\\p{L})`
const OCCASION = `(?<=\\b(?:the|The|its|Its|their|Their|his|her|a|an|this|A|An)${BLANK})(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)(?=${BLANK}(?:meetings?|sessions?|conferences?|semester|term|recess|elections?|congress|summit|budget|offensive)\\b)`

/** `the summer of 1969`, `autumn 2008`. */
export const seasonAndYear = dateParser(
  'season-and-year',
  SEASON_WORDS,
  new RegExp(DATED, 'gu'),
  ({ groups }) => ({
    season: SEASONS.get((groups['season'] ?? '').toLowerCase()),
    year: Number(groups['year']),
    part: partOf(groups['part']),
  }),
)

/** `in the spring`. "a fall of 5 %" is none, nor is "in spring water". */
export const seasonAlone = dateParser(
  'season-alone',
  SEASON_WORDS,
  new RegExp(ALONE, 'gu'),
  (match) => {
    const after = wordAfter(match)
    // "from Spring Valley"
    if (/^\p{Lu}/u.test(match.groups['season'] ?? '') && /^\p{Lu}/u.test(after)) return undefined
    if (
      /^(?:water|break|training|term|olympics|games|of|in|months|time|days|season|solstice|collection|clothes)\b/i.test(
        after,
      )
    )
      return undefined
    return { season: SEASONS.get((match.groups['season'] ?? '').toLowerCase()) }
  },
)

const TOLD = `(?<![\\p{L}\\d])(?<step>${TOLD_STEP})${BLANK}(?<season>(?=\\p{Ll})${SEASON})(?!\\p{L}|-\\p{L})`

/** `that summer`, `the following spring`: by the date that was told last. */
export const toldSeason = dateParser(
  'told-season',
  SEASON_WORDS,
  new RegExp(TOLD, 'gu'),
  ({ groups }) => ({
    season: SEASONS.get((groups['season'] ?? '').toLowerCase()),
    step: stepOf(groups['step']),
    isFromTold: true,
  }),
)

/** `its spring meeting`, `the winter session`. */
export const seasonOfOccasion = dateParser(
  'season-of-occasion',
  SEASON_WORDS,
  new RegExp(OCCASION, 'gu'),
  ({ groups }) => ({ season: SEASONS.get((groups['season'] ?? '').toLowerCase()) }),
)
