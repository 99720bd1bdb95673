import { isDemonym } from './demonyms'
import { isGivenName } from '@/lib/text/person-names/person-names'
import { NOT_NAMES } from './name-lists'
import { isTitleWord } from './title-words'
import type { Words } from './name-form'

/** Where the name that begins at `from` ends: before a title, a demonym, a month, the head of another name. */
export function endOfName(words: Words, from: number, to: number, isTitled: boolean): number {
  let at = from
  while (at < to) {
    const word = words[at]
    if (!word) break
    const isFirst = at === from
    const isNumeral = at > from && /^[IVX]+$/.test(word.text)
    const isSurname = at > from && isGivenName(words[from]?.folded ?? '')
    if (NOT_NAMES.has(word.lower) && !isNamedMonth(words, at, to) && !isNumeral && !isSurname) break
    if (
      isDemonym(word.lower) &&
      !(isGivenName(word.folded) && words[at + 1]?.isCapital) &&
      !(!isFirst && isGivenName(words[from]?.folded ?? ''))
    )
      break
    if (!word.isCapital && ((isFirst && !isTitled) || /^(?:of|for|the|and)$/.test(word.lower)))
      break
    if (
      isTitleWord(words, at, to) &&
      !(at > from && isGivenName(words[from]?.folded ?? '') && at === to - 1)
    )
      break
    if (at > from + 4) break
    at += 1
    if (word.isOwner) break
  }
  while (at > from && words[at - 1]?.isCapital === false) at -= 1
  return isTitled && at === from ? from : at
}

function isNamedMonth(words: Words, at: number, to: number): boolean {
  const word = words[at]
  const next = words[at + 1]
  return (
    word !== undefined &&
    isGivenName(word.folded) &&
    at + 1 < to &&
    next?.isCapital === true &&
    !NOT_NAMES.has(next.lower)
  )
}
