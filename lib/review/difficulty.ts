import { countSyllables } from './count-syllables'

const WORD = /\p{L}+(?:['’-]\p{L}+)*/gu
/** Of fewer words nothing can be told. */
const FEWEST_WORDS = 60
/** Pupils of the first grade are six. */
const AGE_BEFORE_SCHOOL = 5
const YOUNGEST = 6
const GROWN_UP = 17

/**
 * For readers of which age an English passage is, as an estimate in words; undefined for other languages, and for too
 * few words. It is the grade of Kincaid, Fishburne, Rogers and Chissom (1975, "Derivation of new readability formulas",
 * Naval Technical Training Command, report 8-75), which counts on the length of sentences and of words.
 */
export function estimateDifficulty(
  sentences: readonly string[],
  language: string,
): string | undefined {
  // prettier-ignore
  if (!/^en\b/i.test(language)) return undefined
  const words = sentences.flatMap((sentence) => sentence.match(WORD) ?? [])
  if (words.length < FEWEST_WORDS) return undefined
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0)
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
  return `${sayAge(Math.round(grade) + AGE_BEFORE_SCHOOL)} That is an estimate from the length of its sentences and words (the Flesch–Kincaid formula).` // prettier-ignore
}

/** Two years wide: the formula is no more exact. */
function sayAge(age: number): string {
  if (age < YOUNGEST) return `It should suit readers of ${YOUNGEST} to ${YOUNGEST + 1}.`
  if (age > GROWN_UP) return 'It is written for adults.'
  return `It should suit readers of ${age} to ${age + 2}.`
}
