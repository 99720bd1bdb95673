const STEPS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
])

/** Which way a word like "last" or "next" goes. */
export function stepOf(word: string | undefined): -1 | 0 | 1 | undefined {
  return word === undefined ? undefined : STEPS.get(word.toLowerCase())
}
