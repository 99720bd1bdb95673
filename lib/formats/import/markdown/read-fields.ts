import { parse } from 'yaml'
import { knownLanguage } from '../choose-language'
import { definedFields } from '../defined-fields'
import type { ImportedFile } from '../imported-file'
import { readDay } from '../read-day'

/** The fields of an article that stand above it in a Markdown file. */
export type MarkdownFields = Omit<ImportedFile, 'markdown' | 'removed' | 'pictures'>

/** A Markdown file cut in two. */
export interface SplitMarkdown {
  readonly fields: MarkdownFields
  readonly body: string
}

type Values = ReadonlyMap<string, string>

const FRONT_MATTER =
  /^\s*(?:---[ \t]*\n(?<yaml>[^]*?)^---[ \t]*(?:\n|$)|\+\+\+[ \t]*\n(?<toml>[^]*?)^\+\+\+[ \t]*(?:\n|$))/mu
const LONGEST = 20_000
/** The parser is given nothing that nests so deep that it could run out of room. */
const MOST_BRACKETS = 100
const DEEP = /^ {100,}\S|^(?: *[-?:] ){10}/mu
const LONGEST_VALUE = 1000

/** Our own names of the fields, and those that others use, the better ones first. */
const NAMES = {
  title: ['title', 'headline', 'name'],
  byline: ['byline', 'author', 'authors', 'by', 'writer', 'creator'],
  source: ['source', 'publication', 'publisher', 'site', 'sitename', 'site_name', 'website'],
  sourceUrl: ['sourceurl', 'source_url', 'source-url', 'url', 'canonical', 'canonical_url', 'original', 'link', 'permalink', 'source'],
  published: ['published', 'date', 'publishdate', 'publish_date', 'published_at', 'pubdate', 'datepublished', 'created'],
  place: ['place', 'location', 'dateline'],
  language: ['language', 'lang', 'locale'],
} as const // prettier-ignore

/** The fields above a Markdown text, as our own article.md has them or as other programs write them, and the rest. */
export function splitMarkdown(text: string): SplitMarkdown {
  const found = FRONT_MATTER.exec(text)
  const { yaml, toml } = found?.groups ?? {}
  const matter = yaml ?? toml
  if (found === null || matter === undefined || matter.length > LONGEST)
    return { fields: {}, body: text }
  const values = yaml === undefined ? readLines(matter, '=') : readYaml(matter)
  if (values.size === 0 && matter.trim() !== '') return { fields: {}, body: text }
  return { fields: toFields(values), body: text.slice(found[0].length) }
}

function readYaml(yaml: string): Values {
  const isDeep = (yaml.match(/[[{]/gu)?.length ?? 0) > MOST_BRACKETS || DEEP.test(yaml)
  if (isDeep || /[&*]\w/u.test(yaml)) return readLines(yaml, ':')
  try {
    const read: unknown = parse(yaml, { schema: 'failsafe', logLevel: 'error' })
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return new Map()
    return new Map(
      Object.entries(read).flatMap(([name, value]) => {
        const text = toText(value)
        return text === undefined ? [] : [[name.toLowerCase(), text]]
      }),
    )
  } catch {
    return readLines(yaml, ':')
  }
}

/** Lines of a name and a value, whatever else there is. */
function readLines(text: string, sign: ':' | '='): Values {
  const line = new RegExp(`^(?<name>[\\w-]{1,40})\\s*${sign}\\s*(?<value>\\S.*)$`, 'gmu')
  return new Map(
    [...text.matchAll(line)].map(({ groups }) => [
      (groups?.['name'] ?? '').toLowerCase(),
      (groups?.['value'] ?? '').trim().replace(/^(["'])(?<inside>.*)\1$/u, '$<inside>'),
    ]),
  )
}

function toText(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) {
    const names = value.flatMap((one) => toText(one) ?? [])
    const [last = '', ...others] = names.toReversed()
    return others.length === 0 ? last : `${others.toReversed().join(', ')} and ${last}`
  }
  if (typeof value !== 'object' || value === null) return undefined
  return 'name' in value ? toText(value.name) : undefined
}

function toFields(values: Values): MarkdownFields {
  const valueOf = (names: readonly string[], fits: (text: string) => boolean): string | undefined =>
    names
      .flatMap((name) => values.get(name) ?? [])
      .map((text) => text.slice(0, LONGEST_VALUE).replace(/[\s\p{Cc}]+/gu, ' ').trim())
      .find((text) => text !== '' && fits(text)) // prettier-ignore
  const isAny = (): boolean => true
  const isUrl = (text: string): boolean => /^https?:\/\/[^\s/]/iu.test(text) && URL.canParse(text)
  const isName = (text: string): boolean => !isUrl(text)
  const published = valueOf(NAMES.published, (text) => readDay(text) !== undefined)
  const language = valueOf(NAMES.language, (text) => knownLanguage(text) !== undefined)
  return definedFields({
    title: valueOf(NAMES.title, isAny),
    byline: valueOf(NAMES.byline, isName),
    source: valueOf(NAMES.source, isName),
    sourceUrl: valueOf(NAMES.sourceUrl, isUrl),
    published: published === undefined ? undefined : readDay(published),
    place: valueOf(NAMES.place, isAny),
    language: knownLanguage(language),
  })
}
