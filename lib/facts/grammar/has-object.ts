import type { Word } from './word'

/** `a man named Peter`: participles that a name follows. */
const NAMING = /^(?:name|call|title|entitle|dub|nickname|rename)$/

/**
 * Whether a past form of the verb `base` with `next` behind it has an object or a statement, so that it can be no
 * participle behind its noun: `lost the match`, not `lost in the fire`.
 */
export function hasObject(base: string, next: Word | undefined): boolean {
  if (!next || NAMING.test(base)) return false
  if (next.tag === 'open') return next.classes.noun > 0.5
  return (
    next.tag === 'det' || next.tag === 'that' || next.tag === 'num' || next.tag === 'name' ||
    next.tag === 'subject-pronoun' || next.tag === 'object-pronoun'
  ) // prettier-ignore
}
