import { knownLanguage } from '../choose-language'
import { isBareName, readByline } from '../read-byline'
import { readDay } from '../read-day'
import { chooseTitle, siteInTitle } from './choose-title'
import { attributeOf, elementsOf, textOfElement } from './page-tree'
import type { PageDocument, PageElement } from './parse-page'
import { plainField } from './plain-field'
import { readJsonLd } from './read-json-ld'

/** What a page says of its article outside of the passage. */
export interface Metadata {
  readonly title: string | undefined
  readonly byline: string | undefined
  readonly source: string | undefined
  readonly sourceUrl: string | undefined
  readonly published: string | undefined
  readonly language: string | undefined
}

/** Names of `meta` elements, the better ones first. */
const TITLES = ['og:title', 'twitter:title', 'parsely-title', 'citation_title', 'dc.title', 'dcterms.title', 'title'] // prettier-ignore
const AUTHORS = ['author', 'citation_author', 'parsely-author', 'sailthru.author', 'byl', 'dc.creator', 'dcterms.creator', 'article:author', 'twitter:data1'] // prettier-ignore
const SITES = ['og:site_name', 'application-name', 'citation_journal_title', 'dc.publisher', 'apple-mobile-web-app-title'] // prettier-ignore
const DATES = [
  'article:published_time', 'og:published_time', 'citation_publication_date', 'citation_date', 'parsely-pub-date', 'sailthru.date',
  'dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date', 'datepublished', 'publishdate', 'publish-date', 'publish_date', 'pubdate',
  'publication_date', 'date', 'article.published', 'cxenseparse:recs:publishtime', 'last-modified',
] // prettier-ignore
const DATE_CLASS = /publish|posted|pubdate|entry-date|post-date|article-date|timestamp|dateline/iu
const BYLINE_CLASS = /(?:^|[\s_-])(?:byline|author|writer)(?:[\s_-]|$|name)/iu

/** The title, the writers, the site, the address, the day and the language of a page, as far as it tells. The
 * address that it was saved from stands in for one that it does not say. */
export function readMetadata(page: PageDocument, address?: string): Metadata {
  const elements = [...elementsOf(page)]
  const data = readJsonLd(page)
  const meta = readMeta(elements)
  const said = (names: readonly string[]): readonly string[] =>
    names.flatMap((name) => meta.get(name) ?? [])
  const source = first([...(data?.source ? [data.source] : []), ...said(SITES)], plainField)
  const titles = [data?.title, ...said(TITLES)].flatMap((title) => plainField(title) ?? [])
  const title = chooseTitle(elements, titles, source)
  return {
    title,
    byline: first([data?.byline ?? '', ...said(AUTHORS), ...writtenBylines(elements)], toByline),
    source: source ?? siteInTitle(elements, title),
    sourceUrl: first(
      [linkTo(elements, 'canonical'), ...said(['og:url']), data?.sourceUrl, address].flatMap(
        (url) => url ?? [],
      ),
      toAddress,
    ),
    published: first([data?.published ?? '', ...said(DATES), ...timesOf(elements)], readDay),
    language: languageOf(elements, [
      ...said(['og:locale', 'content-language', 'dc.language']),
      data?.language ?? '',
    ]),
  }
}

function readMeta(elements: readonly PageElement[]): ReadonlyMap<string, string> {
  const meta = new Map<string, string>()
  for (const element of elements) {
    if (element.tagName !== 'meta') continue
    const content = attributeOf(element, 'content')
    const name = ['property', 'name', 'itemprop', 'http-equiv'].flatMap(
      (attribute) => attributeOf(element, attribute) ?? [],
    )[0]
    const key = name?.toLowerCase()
    if (key !== undefined && content !== undefined && !meta.has(key)) meta.set(key, content)
  }
  return meta
}

function first(
  values: readonly string[],
  read: (value: string) => string | undefined,
): string | undefined {
  for (const value of values) {
    const found = read(value)
    if (found !== undefined) return found
  }
  return undefined
}

function linkTo(elements: readonly PageElement[], relation: string): string | undefined {
  const link = elements.find(
    (element) => element.tagName === 'link' && attributeOf(element, 'rel') === relation,
  )
  return link && attributeOf(link, 'href')
}

function toAddress(url: string): string | undefined {
  return /^https?:\/\/[^\s/]/iu.test(url) && url.length <= 2000 && URL.canParse(url)
    ? url
    : undefined
}

/** Names only: no address of a profile, no handle, nobody of that name. */
function toByline(value: string): string | undefined {
  const text = plainField(value)
  if (text === undefined || /^https?:|^@|\d{3}/u.test(text)) return undefined
  if (/^(?:admin|administrator|editor|guest|user|unknown|staff|webmaster)$/iu.test(text))
    return undefined
  return readByline(text)?.byline ?? text.replace(/^by:? /iu, '')
}

/** What stands in elements that are named for the writer. */
function writtenBylines(elements: readonly PageElement[]): readonly string[] {
  return elements.filter(isByline).flatMap((element) => {
    const text = textOfElement(element)
    const isShort = text.length <= 100 && text.split(' ').length <= 10
    const isNamed =
      attributeOf(element, 'rel') === 'author' || attributeOf(element, 'itemprop') !== undefined
    return isShort && (isNamed || readByline(text) !== undefined || isBareName(text)) ? [text] : []
  })
}

function isByline(element: PageElement): boolean {
  return (
    attributeOf(element, 'rel') === 'author' ||
    /^author$/iu.test(attributeOf(element, 'itemprop') ?? '') ||
    BYLINE_CLASS.test(attributeOf(element, 'class') ?? '')
  )
}

/** The days in `time` and in elements that are named for the day, the surest first. */
function timesOf(elements: readonly PageElement[]): readonly string[] {
  const times = elements.filter(({ tagName }) => tagName === 'time')
  const named = elements.filter((element) => {
    const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'itemprop') ?? ''}`
    return DATE_CLASS.test(names) || element.attrs.some(({ name }) => name === 'pubdate')
  })
  return [
    ...named.filter(({ tagName }) => tagName === 'time'),
    ...named,
    ...times.slice(0, 1),
  ].flatMap((element) => [
    attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? '',
    shortText(element),
  ])
}

function shortText(element: PageElement): string {
  const text = textOfElement(element)
  return text.length <= 160 ? text : ''
}

function languageOf(elements: readonly PageElement[], said: readonly string[]): string | undefined {
  const html = elements.find(({ tagName }) => tagName === 'html')
  const own = html && (attributeOf(html, 'lang') ?? attributeOf(html, 'xml:lang'))
  const known = [own, ...said].flatMap((tag) => knownLanguage(tag) ?? [])
  const [tag] = known
  // Where one says "en" and another "en-GB", the second says more.
  return known.find((other) => tag !== undefined && other.startsWith(`${tag}-`)) ?? tag
}
