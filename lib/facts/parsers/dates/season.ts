import { SEASONS } from '@/lib/calendar/names'
import { dateParser, wordAfter } from './date-parser'
import { BLANK, PART, partOf, SEASON, YEAR } from './date-words'

const PARTED = `(?:(?<part>${PART})(?:[- ]|${BLANK}(?:in|of)${BLANK}))?`
const DATED = `(?<![\\p{L}\\d])(?:the${BLANK})?${PARTED}(?<season>${SEASON})(?:${BLANK}of)?${BLANK}(?<year>${YEAR})(?![\\d%])`
const ALONE = `(?<![\\p{L}\\d-])(?<=\\b(?:in|during|since|until|by|for|from|through|In|During|Since|Until|By)${BLANK}(?:the${BLANK})?(?:early${BLANK}|mid-|late${BLANK})?)(?<season>${SEASON})(?!\\p{L}|-\\p{L})`

/** `the summer of 1969`, `autumn 2008`. */
export const seasonAndYear = dateParser(
  'season-and-year',
  new RegExp(DATED, 'gu'),
  ({ groups }) => ({
    season: SEASONS.get((groups['season'] ?? '').toLowerCase()),
    year: Number(groups['year']),
    part: partOf(groups['part']),
  }),
)

/** `in the spring`. "a fall of 5 %" is none, nor is "in spring water". */
export const seasonAlone = dateParser('season-alone', new RegExp(ALONE, 'gu'), (match) => {
  const after = wordAfter(match)
  if (/^(?:water|break|training|term|olympics|games|of|in)\b/i.test(after)) return undefined
  return { season: SEASONS.get((match.groups['season'] ?? '').toLowerCase()) }
})
