import { isGivenName, isSurname } from '@/lib/text/person-names/person-names'
import { HONORIFICS, OFFICES, ORGANISATION_HEADS, ORGANISATION_OPENERS } from './name-lists'
import type { Form, Words } from './name-form'

/** `University of Leeds`, `Santa Ana Unified School District`, `Manchester United`. */
export function readOrganisation(words: Words, from: number, to: number): Form | undefined {
  for (let at = to - 1; at >= from; at--) {
    const word = words[at]
    if (!word?.isCapital) continue
    const next = words[at + 1]?.lower
    const opens =
      ORGANISATION_OPENERS.has(word.lower) && (next === 'of' || next === 'for') && at + 1 < to
    const heads = at > from && ORGANISATION_HEADS.has(word.lower)
    if (!opens && !heads) continue
    // "President of Iraq" is a person's office; what stands before one is no part of a name either.
    if (opens && OFFICES.has(word.lower)) continue
    if (heads && isSetApart(words, from, at)) continue
    if (word.lower === 'bank' && words[at - 1]?.lower === 'west') continue
    if (
      heads &&
      at - from === 1 &&
      isGivenName(words[from]?.folded ?? '') &&
      isSurname(word.folded) &&
      !/^(?:post|times|news|star|herald|bank|air|co|mutual|sun|schools)$/.test(word.lower)
    )
      continue
    const end = opens || (next === 'of' && at + 1 < to) ? endOfUnit(words, at + 1, to) : at + 1
    return { to: end, form: 'organisation', rule: 'organisation' }
  }
  return undefined
}

/** Whether a person's title stands between the two, so that they are not one name. */
function isSetApart(words: Words, from: number, at: number): boolean {
  return words
    .slice(from, at)
    .some(
      (word) =>
        HONORIFICS.has(word.lower) &&
        word.lower !== 'royal' &&
        !/^(?:king|queen|prince|princess|saint|father|major|general|lord|lady|brother|sister|count|duke)$/.test(
          word.lower,
        ),
    )
}

/** The end of what "of" opens: up to an office or a title. */
function endOfUnit(words: Words, from: number, to: number): number {
  let at = from
  while (at < to && !OFFICES.has(words[at]?.lower ?? '') && !HONORIFICS.has(words[at]?.lower ?? ''))
    at += 1
  return at
}
