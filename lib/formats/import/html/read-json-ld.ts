import { attributeOf, elementsOf, rawTextOf } from './page-tree'
import type { PageDocument } from './parse-page'

/** What a page says of its article in schema.org's words. */
export interface LinkedData {
  readonly title: string | undefined
  readonly byline: string | undefined
  readonly source: string | undefined
  readonly sourceUrl: string | undefined
  readonly published: string | undefined
  readonly language: string | undefined
}

type Thing = Readonly<Record<string, unknown>>

const MOST_CHARACTERS = 2_000_000
const MOST_THINGS = 2000
const ARTICLE =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*(?:Article|BlogPosting|SocialMediaPosting)|Report)$/u
const PAGE = /^(?:https?:\/\/schema\.org\/)?(?:WebPage|ItemPage)$/u

/** The article that the JSON-LD of a page is about, or undefined if it is about none. */
export function readJsonLd(page: PageDocument): LinkedData | undefined {
  const things = listThings(page)
  const article = things.find(isOf(ARTICLE)) ?? things.find(isOf(PAGE))
  if (article === undefined) return undefined
  const byId = new Map(things.flatMap((thing) => idOf(thing)))
  const name = (value: unknown): string | undefined => nameOf(value, byId)
  const authors = listOf(article['author'] ?? article['creator']).flatMap((one) => name(one) ?? [])
  return {
    title: textIn(article['headline']) ?? textIn(article['name']),
    byline: authors.length === 0 ? undefined : joinNames([...new Set(authors)]),
    source: name(listOf(article['publisher'])[0]) ?? name(listOf(article['isPartOf'])[0]),
    sourceUrl: addressOf(article['url']) ?? addressOf(article['mainEntityOfPage']),
    published: textIn(article['datePublished']) ?? textIn(article['dateCreated']),
    language: name(listOf(article['inLanguage'])[0]),
  }
}

/** Every object in the data, those that others hold too. */
function listThings(page: PageDocument): readonly Thing[] {
  const things: Thing[] = []
  for (const element of elementsOf(page)) {
    if (element.tagName !== 'script') continue
    if (!/ld\+json/iu.test(attributeOf(element, 'type') ?? '')) continue
    const waiting = [parseJson(rawTextOf(element))]
    while (waiting.length > 0 && things.length < MOST_THINGS) {
      const next = waiting.shift()
      if (Array.isArray(next)) waiting.push(...next.slice(0, MOST_THINGS))
      else if (isThing(next)) {
        things.push(next)
        waiting.push(...Object.values(next).filter((value) => typeof value === 'object'))
      }
    }
  }
  return things
}

function parseJson(text: string): unknown {
  if (text.length > MOST_CHARACTERS) return undefined
  const bare = text.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/gu,
    '',
  )
  try {
    return JSON.parse(bare)
  } catch {
    return undefined
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isOf(type: RegExp): (thing: Thing) => boolean {
  return (thing) =>
    listOf(thing['@type']).some((name) => typeof name === 'string' && type.test(name))
}

function idOf(thing: Thing): readonly (readonly [string, Thing])[] {
  const id = thing['@id']
  return typeof id === 'string' && thing['name'] !== undefined ? [[id, thing]] : []
}

function nameOf(value: unknown, byId: ReadonlyMap<string, Thing>): string | undefined {
  if (typeof value === 'string') return /^https?:/u.test(value) ? undefined : textIn(value)
  if (!isThing(value)) return undefined
  const id = value['@id']
  const other = typeof id === 'string' ? byId.get(id) : undefined
  return textIn(value['name']) ?? textIn(other?.['name']) ?? textIn(value['alternateName'])
}

function addressOf(value: unknown): string | undefined {
  const [first] = listOf(value)
  if (isThing(first)) return textIn(first['@id']) ?? textIn(first['url'])
  return textIn(first)
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

function textIn(value: unknown): string | undefined {
  if (Array.isArray(value)) return textIn(value[0])
  if (isThing(value)) return textIn(value['@value'])
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/** "A", "A and B", "A, B and C". */
export function joinNames(names: readonly string[]): string {
  const [last = '', ...others] = names.toReversed()
  return others.length === 0 ? last : `${others.toReversed().join(', ')} and ${last}`
}
