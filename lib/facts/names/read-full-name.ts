import { ordinary } from './ordinary'
import { isGivenName, isSurname } from '@/lib/text/person-names/person-names'
import { isTitle } from './title-words'
import { endOfName } from './end-of-name'
import type { Form, Words } from './name-form'

/** A run of words that may be a person's name, or nobody's. */
export function readName(words: Words, from: number, to: number): Form | undefined {
  const first = words[from]
  if (!first) return undefined
  const end = endOfName(words, from, to, false)
  if (end === from) return undefined
  const isPerson = end - from > 1 && isFullName(words, from, end) && !isCut(words, from, end)
  return { to: end, form: isPerson ? 'person' : 'name', rule: isPerson ? 'given-name' : 'name' }
}

/** Whether English words only are left of a longer name: `Sky Parks` of `Dark Sky Parks`. */
function isCut(words: Words, from: number, to: number): boolean {
  const before = words[from - 1]
  if (before?.isCapital !== true || words[from]?.gap !== ' ') return false
  return ordinary(before) && words.slice(from, to).every(ordinary) && !isTitle(before.lower)
}

/** A given name and more, where the rest are not just English words. */
function isFullName(words: Words, from: number, to: number): boolean {
  const first = words[from]
  const last = words[to - 1]
  if (!first || !last) return false
  if (/^(?:U\.S|U\.K|U\.N|E\.U|D\.C|US|UK|UN|EU)/.test(first.text)) return false
  if (/^\p{Lu}\.?$|^(?:\p{Lu}\.){1,3}$/u.test(first.text))
    return !ordinary(last) || isSurname(last.folded)
  if (first.isShouted && !last.isShouted) return false
  const isNamed = isGivenName(first.folded.split(' ')[0] ?? '')
  if (!isNamed) return false
  if (ordinary(first) && ordinary(last) && !isSurname(last.folded)) return false
  return !ordinary(last) || isSurname(last.folded) || !ordinary(first)
}
