import { SENTENCE_OPENERS } from '@/lib/text/abbreviations'
import { fold, foldName, stripDiacritics } from '@/lib/text/fold'
import { isOfPolice, spellRank } from './police-ranks'

/** A run of capitalised words of the passage. */
export interface ArticleName {
  /** Folded by `foldName`. */
  readonly name: string
  readonly words: readonly string[]
  /** Where in the passage it is first used. */
  readonly at: number
}

/** A passage as names are looked up in it. */
export interface Article {
  /** All words folded as in names, single spaces between and around them, `,` `.` `(` `)` and `'s` as words of their own. */
  readonly flat: string
  /** The same with `marys` for "Mary's", as names are folded. */
  readonly joined: string
  /** Every name once. */
  readonly names: readonly ArticleName[]
  /** Words of names, as `larry` in "Larry Page". */
  readonly nameWords: ReadonlySet<string>
  /** What stands in quotes inside a name, as `maggie` in 'Margaret "Maggie" Chen'. */
  readonly nicknames: readonly Nickname[]
  /** Whether "DI" before a name is a detective inspector. */
  readonly speaksOfPolice: boolean
}

/** All folded. */
export interface Nickname {
  readonly given: string
  readonly nickname: string
  readonly surname: string
}

const KEPT = 64
const cache = new Map<string, Article>()

/** The passage of a marking context, read once for all the responses that are marked against it. */
export function readArticle(passage: string): Article {
  const known = cache.get(passage)
  if (known) return known
  const speaksOfPolice = isOfPolice(passage)
  const names = speaksOfPolice ? findNames(passage).map(withRank) : findNames(passage)
  const flat = flatten(passage)
  const article: Article = {
    flat,
    joined: flat.replaceAll(" 's ", 's '),
    names,
    nameWords: new Set(names.flatMap(({ words }) => words).filter((word) => word.length > 1)),
    nicknames: findNicknames(passage),
    speaksOfPolice,
  }
  const [oldest] = cache.keys()
  if (cache.size >= KEPT && oldest !== undefined) cache.delete(oldest)
  cache.set(passage, article)
  return article
}

function withRank(found: ArticleName): ArticleName {
  const name = spellRank(found.name)
  return { ...found, name, words: name.split(' ') }
}

const NICKNAME =
  /(\p{Lu}[\p{L}\p{M}'’-]{1,30}) ["“‘'](\p{Lu}[\p{L}\p{M}'’ -]{1,30}?)["”’'] (\p{Lu}[\p{L}\p{M}'’-]{1,30})/gu

function findNicknames(passage: string): readonly Nickname[] {
  return [...passage.matchAll(NICKNAME)].map(([, given = '', nickname = '', surname = '']) => ({
    given: foldName(given),
    nickname: foldName(nickname),
    surname: foldName(surname),
  }))
}

/** `text` in the form of `Article.flat`. */
export function flatten(text: string): string {
  const words = stripDiacritics(fold(text.replace(/\s*\n\s*\n\s*/g, ' .\n')))
    .replace(/(?<=\p{L})'s(?!\p{L})/gu, ' \u0001 ')
    .replace(/'/g, '')
    .replace(/(?<![\p{L}\p{M}])((?:\p{L}\.[ ]?){2,})/gu, (run) => `${run.replace(/[. ]/g, '')} `)
    .replace(
      /(?<=[ (]|^)(mr|mrs|ms|dr|st|prof|rev|sen|gov|gen|jr|sr|lt|col|capt|sgt|insp|supt|det|maj|mme)\./g,
      '$1',
    )
    .replace(/\bsaint\b/g, 'st')
    .replace(/[.!?;:\n\u2026]+(?!\d)/g, ' . ')
    .replace(/,(?!\d)/g, ' , ')
    .replace(/[()[\]]/g, ' $& ')
    .replace(/["/|*_]+| - /g, ' ')
    .replace(/\u0001/g, "'s")
    .replace(/\s+/g, ' ')
    .replace(/ \.(?: \.)+(?= |$)/g, ' .')
  return ` ${words.trim().replace(/ \.$/, '')} . `
}

const WORD = /[\p{L}\p{M}\d](?:[\p{L}\p{M}\d'’.-]*[\p{L}\p{M}\d])?\.?/gu
const LINKS = /^(?:of|the|de|da|di|du|del|della|van|von|der|den|bin|ibn|al|el|la|le|y|e)$/
const CAPITAL = /^\p{Lu}/u
/** "d'Orsay" */
const ELIDED = /^\p{Ll}{1,4}['’]\p{Lu}/u
const POSSESSIVE = /['’]s\.?$|(?<=s)['’]$/

/** Words in a row that begin with a capital, with the small words that hold them together. */
function findNames(passage: string): readonly ArticleName[] {
  const found = new Map<string, ArticleName>()
  let run: string[] = []
  let end = -1
  let start = 0
  const keep = (): void => {
    while (run.length > 0 && LINKS.test(run.at(-1) ?? '')) run.pop()
    while (run.length > 0 && SENTENCE_OPENERS.has(run[0]?.toLowerCase() ?? '')) run.shift()
    const name = foldName(run.join(' ')).slice(0, 200)
    if (name !== '' && !found.has(name))
      found.set(name, { name, words: name.split(' '), at: start })
  }
  const close = (): void => {
    // What ends in "'s" was kept without it.
    if (!POSSESSIVE.test(run.at(-1) ?? '')) keep()
    run = []
  }
  for (const match of passage.matchAll(WORD)) {
    const word = match[0]
    const gap = end < 0 ? '' : passage.slice(end, match.index)
    const joined = gap === ' ' || /^ ?["“”'‘’]$|^["“”'‘’] ?$|^\n$/.test(gap)
    const stopped = /[^.]\.$/.test(passage.slice(Math.max(0, end - 2), end)) && !isInitial(run)
    if (run.length > 0 && (!joined || stopped || run.length > 9)) close()
    const isOwner = POSSESSIVE.test(word)
    if (CAPITAL.test(word) || (run.length > 0 && (LINKS.test(word) || ELIDED.test(word)))) {
      if (run.length === 0) start = match.index
      run.push(word.replace(POSSESSIVE, ''))
      // "Harry's Games" holds a name and may be one.
      if (isOwner) keep()
      if (isOwner && run.length > 0) run[run.length - 1] = word
    } else if (run.length > 0) close()
    end = match.index + word.length
  }
  close()
  return [...found.values()]
}

/** Whether the full stop after the last word belongs to that word. */
function isInitial(run: readonly string[]): boolean {
  return /^(?:\p{Lu}|Mr|Mrs|Ms|Mx|Dr|Prof|Rev|St|Sen|Gov|Gen|Lt|Col|Capt|Sgt|Hon|Mt|(?:\p{Lu}\.)+\p{Lu})\.$/u.test(
    run.at(-1) ?? '',
  )
}
