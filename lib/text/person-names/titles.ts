import { isNumeral, spellNumeral } from './regnal-numerals'
import { LONG_TITLES, type Title, TITLE_SPELLINGS, TITLES } from './title-lists'

/** A person's name taken apart; all folded. */
export interface TitledName {
  /** In one spelling each: `doctor` for "Dr". */
  readonly titles: readonly string[]
  /** Given names, initials and surname. */
  readonly words: readonly string[]
  /** `jr`, `iii`. */
  readonly suffix: string
}

/** Whether a title is of the kind that stands before a given name alone and is half of it: Queen Elizabeth, Pope Francis. */
export function isRegnal(title: string): boolean {
  const { sex, rank } = titleOf(title)
  return sex !== undefined && rank !== undefined
}

const FAMILY = /^(?:jr|jnr|junior|sr|snr|senior)$/
const SAME_FAMILY: Readonly<Record<string, string>> = {
  jnr: 'jr', junior: 'jr', snr: 'sr', senior: 'sr',
} // prettier-ignore
const HONOURS = /^(?:obe|mbe|cbe|kbe|dbe|phd|md|qc|kc|mp|esq|msp|frs)$/

/** A folded name without its titles and what stands behind it. */
export function readTitledName(name: string): TitledName {
  const titles: string[] = []
  let rest = spellNumeral(name)
  for (let opening = readOpening(rest); opening; opening = readOpening(rest)) {
    titles.push(...opening.titles)
    rest = rest.slice(opening.length + 1)
  }
  let words: readonly string[] = rest === '' ? [] : rest.split(' ')
  while (words.length > 1 && HONOURS.test(words.at(-1) ?? '')) words = words.slice(0, -1)
  const last = words.at(-1) ?? ''
  if (words.length < 2 || !(FAMILY.test(last) || isNumeral(last)))
    return { titles, words, suffix: '' }
  return { titles, words: words.slice(0, -1), suffix: SAME_FAMILY[last] ?? last }
}

interface Opening {
  readonly titles: readonly string[]
  /** How many letters of the name it takes. */
  readonly length: number
}

/** Every title as it may open a name, the longest first, by its first word. */
const OPENINGS: ReadonlyMap<string, readonly (readonly [said: string, opening: Opening])[]> =
  readOpenings()

function readOpenings(): typeof OPENINGS {
  const own = [...TITLES.keys(), ...LONG_TITLES.keys()].map((title) => [title, [title]] as const)
  const all = new Map<string, (readonly [string, Opening])[]>()
  for (const [said, titles] of [...own, ...TITLE_SPELLINGS]) {
    const [first = ''] = said.split(' ')
    all.set(first, [...(all.get(first) ?? []), [said, { titles, length: said.length }]])
  }
  for (const list of all.values()) list.sort(([a], [b]) => b.length - a.length)
  return all
}

function readOpening(name: string): Opening | undefined {
  // A duke is the duke of somewhere: Duke Ellington is none.
  if (/^duke (?!of )/.test(name)) return undefined
  const first = name.split(' ', 1)[0] ?? ''
  const found = OPENINGS.get(first)?.find(([said]) => name === said || name.startsWith(`${said} `))
  return found?.[1]
}

/** Whether a folded word is a title, in any spelling. */
export function isTitle(word: string): boolean {
  return TITLES.has(word) || TITLE_SPELLINGS.has(word)
}

/** Whether two sets of titles cannot be one person's: another sex, or two ranks of which a person holds one. */
export function isContradicting(titles: readonly string[], known: readonly string[]): boolean {
  return titles.some((title) => {
    if (known.includes(title)) return false
    const { sex, rank } = titleOf(title)
    const others = known.map(titleOf)
    if (sex !== undefined && others.some((other) => other.sex !== undefined && other.sex !== sex))
      return true
    // A knight who is made a lord is no longer called Sir.
    if ((title === 'lord' && known.includes('sir')) || (title === 'sir' && known.includes('lord')))
      return true
    const ranks = others.flatMap((other) => other.rank ?? [])
    return rank !== undefined && ranks.length > 0 && !ranks.includes(rank)
  })
}

function titleOf(title: string): Title {
  return TITLES.get(title) ?? LONG_TITLES.get(title) ?? {}
}
