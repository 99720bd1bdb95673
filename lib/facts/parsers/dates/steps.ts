const STEPS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['prior', -1],
  ['preceding', -1],
  ['this', 0],
  ['that', 0],
  ['same', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['following', 1],
])

/** Words that go from the day the article came out. */
export const STEP = '(?:[Tt]his\\s(?=past|coming))?(?:[Ll]ast|[Tt]his|[Nn]ext|past|coming)'
/** Words that go from the date that was told last. */
export const TOLD_STEP = '(?:[Tt]he\\s)?(?:following|previous|preceding|same)|[Tt]hat(?:\\ssame)?'

/** Which way a word like "last" or "next" goes. */
export function stepOf(words: string | undefined): -1 | 0 | 1 | undefined {
  return words === undefined ? undefined : STEPS.get(words.toLowerCase().replace(/^.*\s/, ''))
}
