import { HONORIFICS, OFFICE_PARTS, OFFICES } from './name-lists'
import type { Words } from './name-form'

export function isTitle(lower: string): boolean {
  const bare = lower.replace(/\.$/, '')
  return HONORIFICS.has(bare) || OFFICES.has(bare) || isRank(bare)
}

/** `lieutenant-general`, `attorney-general`, `vice-chairman` */
function isRank(lower: string): boolean {
  const at = lower.indexOf('-')
  if (at < 0) return false
  const [first, last] = [lower.slice(0, at), lower.slice(at + 1)]
  const isTitled = HONORIFICS.has(last) || OFFICES.has(last)
  return isTitled && (HONORIFICS.has(first) || OFFICES.has(first) || OFFICE_PARTS.has(first))
}

export function isTitleWord(words: Words, at: number, to: number): boolean {
  const word = words[at]
  if (!word) return false
  if (isTitle(word.lower)) return true
  if (!OFFICE_PARTS.has(word.lower)) return false
  // "Justice" and the like open an office only if one follows.
  for (let ahead = at + 1; ahead < Math.min(to, at + 7); ahead++) {
    const next = words[ahead]?.lower ?? ''
    if (isTitle(next)) return true
    if (!OFFICE_PARTS.has(next)) return false
  }
  return false
}
