import { fold, foldName } from '@/lib/text/fold'
import type { OtherNames } from './find-misspelling'
import { findPersonForms, type PersonForms } from './person-forms'
import { spellRank } from './police-ranks'
import { type Article, readArticle } from './read-article'
import { namesIn, splitPeople, turnedAround } from './read-person'
import { stripWrapping } from './strip-wrapping'
import { readTitledName, type TitledName } from '@/lib/text/person-names/titles'

/** A `person` key against its passage, read once for all responses. */
export interface PersonKey {
  readonly article: Article
  /** The key's own folded forms. */
  readonly own: readonly string[]
  readonly titled: TitledName
  readonly known: PersonForms
  /** What a response may be a misspelling of. */
  readonly spellings: readonly string[]
  readonly otherNames: OtherNames
  /** The single people of a key that is more than one: "Ant and Dec". */
  readonly together: readonly PersonKey[]
}

const KEPT = 256
const cache = new Map<string, Map<string, PersonKey>>()
let kept = 0

/** `key` as the passage knows that person. */
export function readPersonKey(key: string, passage: string): PersonKey {
  const known = cache.get(passage)?.get(key)
  if (known) return known
  if (kept >= KEPT) {
    cache.clear()
    kept = 0
  }
  const read = makePersonKey(fold(key.slice(0, 400)), readArticle(passage), true)
  const keys = cache.get(passage) ?? new Map<string, PersonKey>()
  cache.set(passage, keys.set(key, read))
  kept += 1
  return read
}

function makePersonKey(folded: string, article: Article, mayBeMany: boolean): PersonKey {
  const turned = withoutApposition(folded) ?? turnedAround(folded) ?? folded
  const readings = [folded, stripWrapping(folded), turned]
  const own = [...new Set(readings.flatMap((reading) => namesIn(reading, article)))]
  const name = article.speaksOfPolice ? spellRank(foldName(turned)) : foldName(turned)
  const known = findPersonForms(name, article)
  const spellings = [...new Set([...own, ...known.forms, ...known.names.map((n) => n.join(' '))])]
  const ownWords = new Set(spellings.flatMap((form) => form.split(' ')))
  return {
    article,
    own,
    titled: readTitledName(name),
    known,
    spellings,
    otherNames: {
      places: false,
      people: true,
      names: article.names.map(({ name: other }) => other).filter((n) => !spellings.includes(n)),
      words: new Set([...article.nameWords].filter((word) => !ownWords.has(word))),
    },
    together: mayBeMany ? splitKey(folded, article) : [],
  }
}

/** "Meghan" of "Meghan, the Duchess of Sussex". */
function withoutApposition(folded: string): string | undefined {
  return /^([^,]+), (?:(?:the|his|her|their|a|an|of|from|in|aged|who) |\d|\S+ of )/.exec(
    folded,
  )?.[1]
}

function splitKey(folded: string, article: Article): readonly PersonKey[] {
  if (!/ and /.test(folded)) return []
  return splitPeople(folded).parts.map((part) => makePersonKey(part, article, false))
}
