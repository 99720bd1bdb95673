const HEDGES = [
  'about', 'nearly', 'over', 'at-least', 'under', 'at-most', 'early', 'mid', 'late',
] as const // prettier-ignore

/** What a hedge makes of a value: "about 40", "nearly 40", "40 or more", "early forties". */
export type Hedge = (typeof HEDGES)[number]

const BEFORE = `
about: about | around | approximately | approx | roughly | circa | c | ca | some | somewhere around | in the region of | in the order of | an estimated | estimated | ~ | ≈ | ± | more or less | just about | about to turn | give or take
nearly: nearly | almost | just under | just short of | short of | close to | approaching | not quite | practically | virtually | getting on for | nearing | coming up to | not yet | just shy of | shy of | a bit under | a bit less than | a little less than | slightly under | slightly less than
over: over | more than | above | just over | a little over | slightly over | well over | in excess of | greater than | exceeding | upwards of | > | beyond | older than | bigger than | longer than | past | a bit over | a bit more than | a little more than | slightly more than | higher than
at-least: at least | no less than | no fewer than | not less than | not fewer than | minimum | a minimum of | ≥ | at the least | > =
under: under | less than | fewer than | below | < | younger than | well under | smaller than | shorter than | a little under
at-most: up to | at most | no more than | not more than | maximum | a maximum of | ≤ | as many as | as much as | at the most | no older than | not over | < =
early: early | in the early | the early
mid: mid | middle | in the mid | the mid
late: late | in the late | the late
`

const AFTER = `
about: or so | ish | odd | something | or something | or thereabouts | thereabouts | give or take | more or less | approximately | approx | roughly | about | ~ | ±
at-least: or more | or over | or above | or older | and over | and above | and up | and more | or higher | plus | + | upwards | minimum | at least | at the least
at-most: or less | or fewer | or under | or younger | or below | maximum | at most | max | at the most | tops
`

interface Phrase {
  readonly words: readonly string[]
  readonly hedge: Hedge
}

const PHRASES = { before: phrases(BEFORE), after: phrases(AFTER) } as const

/** The hedge that starts at `words[at]`, of those that stand before a value or after one, the longest first. */
export function readHedge(
  words: readonly string[],
  at: number,
  side: 'before' | 'after',
): { readonly hedge: Hedge; readonly end: number } | undefined {
  for (const phrase of PHRASES[side].get(words[at] ?? '') ?? [])
    if (phrase.words.every((word, index) => words[at + index] === word))
      return { hedge: phrase.hedge, end: at + phrase.words.length }
  return undefined
}

function phrases(table: string): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>()
  for (const line of table.trim().split('\n')) {
    const [name = '', list = ''] = line.split(': ')
    const hedge = HEDGES.find((one) => one === name)
    if (hedge === undefined) throw new Error(`"${name}" in a list of hedges is no hedge`)
    for (const phrase of list.split(' | ')) {
      const words = phrase.split(' ')
      const first = words[0] ?? ''
      byFirst.set(
        first,
        [...(byFirst.get(first) ?? []), { words, hedge }].toSorted(
          (a, b) => b.words.length - a.words.length,
        ),
      )
    }
  }
  return byFirst
}
