import { mayBeWithin } from '@/lib/text/gazetteer/find-places'
import type { Place } from '@/lib/text/gazetteer/place'
import { foldName } from '@/lib/text/fold'
import type { OtherNames } from './find-misspelling'
import { type Article, readArticle } from './read-article'
import { type NamedPlace, readPlace } from './read-place'
import { isWithinKnown, readStated, sensesOf, type Stated } from './place-senses'
import { countStated, isBeside, otherLengths } from './place-surroundings'

/** A `place` key against its passage, read once for all responses. */
export interface PlaceKey {
  readonly article: Article
  readonly head: NamedPlace
  /** The head's folded names, with what the passage calls it for short. */
  readonly forms: readonly string[]
  /** What the key itself says contains it. */
  readonly containers: readonly NamedPlace[]
  /** All the places of a key that is more than one: "France and Spain". */
  readonly together: readonly NamedPlace[]
  /** Which of the places of that name is meant; empty for a place that is in no gazetteer. */
  readonly senses: readonly Place[]
  /** Whether the passage speaks of two places of that name. */
  readonly isShared: boolean
  readonly others: OtherNames
  /** Where the passage says that the key's place is. */
  readonly stated: Stated
  readonly isName: (name: string) => boolean
  /** Whether the passage sets `other` so near to the key that it is where the key is. */
  readonly isBeside: (other: NamedPlace) => boolean
  /** Whether `name` is some of the words of the key, and says less. */
  readonly isPartOfKey: (name: string) => boolean
}

const KEPT = 256
const cache = new Map<string, Map<string, PlaceKey>>()
let kept = 0

export function readPlaceKey(key: string, passage: string): PlaceKey {
  const known = cache.get(passage)?.get(key)
  if (known) return known
  if (kept >= KEPT) {
    cache.clear()
    kept = 0
  }
  const read = makePlaceKey(key, readArticle(passage))
  const keys = cache.get(passage) ?? new Map<string, PlaceKey>()
  cache.set(passage, keys.set(key, read))
  kept += 1
  return read
}

function makePlaceKey(key: string, article: Article): PlaceKey {
  const names = new Set(article.names.map(({ name }) => name))
  const own = new Set<string>()
  const isName = (name: string): boolean => own.has(name) || (name.length > 2 && names.has(name))
  const parts = readPlace(key, (name) => names.has(name))
  const head = innermost(parts) ?? { forms: [foldName(key)], places: [], link: 'first' }
  for (const form of head.forms) own.add(form)
  // "Portland Oregon" is taken apart as "Portland, Oregon" is.
  if (parts.length < 2) own.add(foldName(key))
  const isMany = parts.some(({ link }) => link === 'list')
  const together = isMany && parts.every(({ places }) => places.length > 0) ? parts : []
  const containers =
    together.length > 0 ? [] : parts.filter((part) => part.forms[0] !== head.forms[0])
  const forms = [...head.forms, ...otherLengths(head, article)]
  const stated = readStated(forms, article)
  return {
    article,
    head,
    forms,
    containers,
    together,
    senses: containers.length > 0 ? sensesWithin(head, containers) : sensesOf(head, article),
    isShared: countStated(head, stated.names) > 1,
    others: otherNames(forms, article),
    isName,
    stated,
    isBeside: (other) => isBeside(forms, other, article),
    isPartOfKey: (name) => isPartOf(name, head.forms[0] ?? ''),
  }
}

/** The places of the head's name that lie in what the key says contains it. */
function sensesWithin(head: NamedPlace, containers: readonly NamedPlace[]): readonly Place[] {
  const within = head.places.filter((place) =>
    containers.every((outer) => outer.places.some((whole) => mayBeWithin(place, whole))),
  )
  return within.slice(0, 1)
}

function otherNames(forms: readonly string[], article: Article): OtherNames {
  const own = new Set(forms.flatMap((form) => form.split(' ')))
  return {
    places: true,
    names: article.names.map(({ name }) => name).filter((name) => !forms.includes(name)),
    words: new Set([...article.nameWords].filter((word) => !own.has(word))),
  }
}

/** The part that all others contain, else the first. */
function innermost(parts: readonly NamedPlace[]): NamedPlace | undefined {
  const inner = parts.find((part) =>
    parts.every((other) => other === part || isWithinKnown(part.places.slice(0, 1), other)),
  )
  const first = inner ?? parts[0]
  return first && { ...first, link: 'first' }
}

/** Whether the words of `name` are some of those of `full`, in their order. */
function isPartOf(name: string, full: string): boolean {
  let at = 0
  for (const word of name.split(' ')) {
    at = ` ${full} `.indexOf(` ${word} `, at)
    if (at < 0) return false
    at += 1
  }
  return name.length < full.length
}
