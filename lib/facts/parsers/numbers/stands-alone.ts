import type { Said } from './join-quantities'

/** Below this a number in words is said only with what it counts: "two of them", "three names". */
const FEWEST_IN_WORDS = 13
/** Spans of time, of which "one" is an idiom: "one day". */
const ONCE = /^(?:day|night|time|second|minute|week|year|month)$/
/** "69 Wooster St.", "the 6100 block of" */
const ADDRESS =
  /^ (?:block of |(?:[NSEW]\.?){1,2} \p{Lu}|(?:\p{Lu}[\p{L}.]* |\d+\p{Ll}+ ){1,3}(?:St|Street|Ave|Avenue|Road|Rd|Lane|Drive|Place|Court|Terrace|Way|Boulevard|Blvd|Square)(?!\p{L}))/u
const REACH = 20

/** Whether a number that counts nothing is more than a bare figure of doubtful meaning: it has a unit, or is no year. */
export function standsAlone(text: string, said: Said): boolean {
  const { amount, unit, value } = said
  if (value === '1')
    return unit !== '' && (amount.isInDigits || said.isHyphened || !ONCE.test(unit))
  if (value === '0') return unit !== ''
  if (unit !== '' || amount.money !== '' || said.form !== 'single') return true
  if (amount.scale !== '' || /^-\p{L}/u.test(text.slice(said.end, said.end + 2))) return true
  const before = text.slice(Math.max(0, said.start - REACH), said.start)
  if (!amount.isInDigits) return Number(value) >= FEWEST_IN_WORDS || /\b[Tt]op $/.test(before)
  if (ADDRESS.test(text.slice(amount.end, amount.end + REACH * 3))) return false
  return !isDoubtful(text.slice(amount.start, amount.end), before)
}

/** A year, a time of day, a number to ring or to look up. */
function isDoubtful(digits: string, before: string): boolean {
  if (/\d\s/.test(digits) || /^\d{7,}$/.test(digits)) return true
  if (/^(?:1\d|2[01])\d\d$/.test(digits)) return true
  if (/^\d{3}$/.test(digits) && /\b(?:in|by|since|until)\s$/i.test(before)) return true
  return (
    /^\d{1,2}\.[0-5]\d$/.test(digits) &&
    /\b(?:at|by|until|till|from|before|after|past)\s$/i.test(before)
  )
}
