import type { Gate } from '../gate'

// A choice half as long again as any other, and by more than a word, is seen at a glance to be another length.
const LONGER_BY_SHARE = 1.5
const LONGER_BY = 12

/** The look by which the key can be told from every distractor. */
export function howKeyStandsOut(
  key: string,
  distractors: readonly string[],
): 'long' | 'exact' | 'capitalised' | undefined {
  const longest = Math.max(...distractors.map(({ length }) => length))
  if (key.length > longest * LONGER_BY_SHARE && key.length > longest + LONGER_BY) return 'long'
  const figures = (text: string) => text.match(/\d+/g)?.length ?? 0
  if (distractors.every((text) => figures(text) < figures(key))) return 'exact'
  const isCapitalised = (text: string) => /^\P{L}*\p{Lu}/u.test(text)
  if (isCapitalised(key) && !distractors.some(isCapitalised) && distractors.some(hasLetter)) {
    return 'capitalised'
  }
  return undefined
}

/** The key cannot be told from the distractors by its looks. */
export const keyStandsOut: Gate<'key-stands-out'> = {
  name: 'key-stands-out',
  field: 'distractors',
  check(item) {
    if (item.ask !== 'choice' || item.distractors.length === 0) return undefined
    const how = howKeyStandsOut(item.key, item.distractors)
    return how && `The right answer “${item.key}” is the only ${how} choice.`
  },
}

function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text)
}
