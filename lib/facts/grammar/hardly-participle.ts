import type { Word } from './word'

/** `a man named Peter`: participles that a name follows. */
const NAMING = /^(?:name|call|title|entitle|dub|nickname|rename)$/
/** Verbs without an object, or with hardly another than a statement: nothing is `happened` or `argued in June`. */
const WITHOUT_OBJECT =
  /^(?:say|think|believe|hope|insist|warn|argue|claim|result|live|work|happen|occur|arrive|remain|belong|last|emerge|appear|disappear|travel|talk|agree|die|retire|end)$/

/**
 * Whether a past form of the verb `base` with `next` behind it can hardly be a participle that describes the noun before
 * it: it has an object or a statement, or never one. `lost the match` and `died in May`, not `lost in the fire`.
 */
export function isHardlyParticiple(base: string, next: Word | undefined): boolean {
  if (WITHOUT_OBJECT.test(base)) return true
  if (!next || NAMING.test(base)) return false
  if (next.tag === 'open') return next.classes.noun > 0.5
  return (
    next.tag === 'det' || next.tag === 'that' || next.tag === 'num' || next.tag === 'name' ||
    next.tag === 'subject-pronoun' || next.tag === 'object-pronoun'
  ) // prettier-ignore
}
