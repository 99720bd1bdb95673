import { isSlug } from '@/lib/quiz/is-slug'
import { readFields, readRequiredText, readText, readTexts } from './fields'
import type { Placed } from './placed-quiz'
import { findFrontMatter } from './find-front-matter'
import { quoted } from './quoted'
import { readYaml } from './read-yaml'
import type { Authored } from './authored'
import type { Report } from './report'
import { frontMatter } from './rules/front-matter'
import { missingField } from './rules/missing-field'
import { tooLong } from './rules/too-long'
import { wrongValue } from './rules/wrong-value'

/** The fields, in the order in which they are written. */
export const FRONT_MATTER_FIELDS = [
  'title', 'byline', 'source', 'sourceUrl', 'published', 'language', 'place', 'formerly',
] as const // prettier-ignore
const MOST_CHARACTERS = 20_000
const MOST_FORMER_NAMES = 50
const DAY = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/
const TITLE = { name: 'title', looks: 'the headline', most: 200 }

/** What stands above the passage in article.md. */
export interface FrontMatter {
  readonly title: string | undefined
  readonly byline: string | undefined
  readonly source: string | undefined
  readonly sourceUrl: string | undefined
  readonly published: string | undefined
  readonly language: string
  readonly place: string | undefined
  /** Former names of the article's folder, at which old links still find it. */
  readonly formerly: readonly Placed<string>[]
  /** Offset at which the passage begins. */
  readonly end: number
}

/** The front matter of article.md, or `undefined` if it has none that is closed. */
export function readFrontMatter(text: string, report: Report): FrontMatter | undefined {
  const place = findFrontMatter(text)
  if (place === 'unopened') {
    report.add(frontMatter, 0, frontMatter.says(text.trimStart().split('\n', 1)[0] ?? '', false))
    return undefined
  }
  if (place === 'unclosed') {
    report.add(frontMatter, text.indexOf('-'), frontMatter.says('', true))
    return undefined
  }
  const { start, closing, end } = place
  const fields = text.slice(start, closing)
  if (fields.length > MOST_CHARACTERS) {
    report.add(tooLong, start, tooLong.says('front matter', MOST_CHARACTERS, fields))
    return undefined
  }
  const before = report.diagnostics.length
  const authored = readYaml(fields, start, report)
  const isRead = report.diagnostics.length === before
  return { ...readValues(authored, start, isRead, report), end }
}

function readValues(
  authored: Authored | undefined,
  at: number,
  isRead: boolean,
  report: Report,
): Omit<FrontMatter, 'end'> {
  const isMap = authored?.type === 'map'
  if (authored !== undefined && !isMap) {
    const found = authored.type === 'list' ? 'a list' : quoted(authored.value)
    const fix = 'Write each field on its own line: its name, a colon, a space, its value.'
    report.add(wrongValue, authored.at, wrongValue.says('fields such as "title:"', found, fix))
  }
  if (authored === undefined && isRead) {
    report.add(missingField, at, missingField.says(TITLE.name, TITLE.looks))
  }
  const fields = isMap
    ? readFields(authored, FRONT_MATTER_FIELDS, report)
    : new Map<string, Authored>()
  const text = (name: string, looks: string) =>
    readText(fields.get(name), { name, looks, most: 200 }, report)?.value
  return {
    title: isMap ? readRequiredText(fields.get('title'), TITLE, at, report)?.value : undefined,
    byline: text('byline', 'the names of those who wrote it'),
    source: text('source', 'the name of the newspaper or the site'),
    sourceUrl: readUrl(fields.get('sourceUrl'), report),
    published: readDay(fields.get('published'), report),
    language: readLanguage(fields.get('language'), report),
    place: text('place', 'the place that the article was written from'),
    formerly: readFormerly(fields.get('formerly'), report),
  }
}

function readUrl(value: Authored | undefined, report: Report): string | undefined {
  const looks = 'an address that starts with https:// or http://'
  const url = readText(value, { name: 'sourceUrl', looks, most: 2000 }, report)
  if (url === undefined) return undefined
  if (/^https?:\/\/[^\s/]/i.test(url.value) && URL.canParse(url.value)) return url.value
  return refuse(url, looks, 'Copy the whole address from the browser.', report)
}

function readDay(value: Authored | undefined, report: Report): string | undefined {
  const looks = 'a day written as year-month-day: 2023-11-15'
  const day = readText(value, { name: 'published', looks, most: 200 }, report)
  if (day === undefined || isRealDay(day.value)) return day?.value
  return refuse(day, looks, 'Write the day in this form, or take the field out.', report)
}

function isRealDay(text: string): boolean {
  const { year, month, day } = DAY.exec(text)?.groups ?? {}
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

function readLanguage(value: Authored | undefined, report: Report): string {
  const looks = 'a language tag: en-GB, en-US, fr'
  const tag = readText(value, { name: 'language', looks, most: 200 }, report)
  if (tag === undefined) return 'en-GB'
  const known = findLanguage(tag.value)
  if (known === undefined) refuse(tag, looks, 'Write en-GB for British English.', report)
  return known ?? 'en-GB'
}

/** The tag in its usual capitals, or `undefined` if no language has it. */
function findLanguage(tag: string): string | undefined {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag)
    const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
    const language = canonical?.split('-', 1)[0] ?? ''
    return names.of(language) === undefined ? undefined : canonical
  } catch {
    return undefined
  }
}

function readFormerly(value: Authored | undefined, report: Report): readonly Placed<string>[] {
  const looks = 'a former name of the folder, in lower-case letters, digits and hyphens'
  const form = { name: 'formerly', looks, most: 200 }
  const names =
    value?.type === 'text' && value.isWritten
      ? [readText(value, form, report)]
      : readTexts(value, { ...form, mostEntries: MOST_FORMER_NAMES }, report)
  return names.flatMap((name) => {
    if (name === undefined || isSlug(name.value)) return name ?? []
    refuse(name, looks, 'Write it as it stood in the address: moon-landing.', report)
    return []
  })
}

function refuse(text: Placed<string>, looks: string, fix: string, report: Report): undefined {
  report.add(wrongValue, text.at, wrongValue.says(looks, quoted(text.value), fix))
}
