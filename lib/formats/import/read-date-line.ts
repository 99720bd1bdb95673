import { isRealDay } from '@/lib/calendar/days'
import { MONTHS, WEEKDAYS } from '@/lib/calendar/names'

/** A line that says when an article came out, and what else stands on it. */
export interface DateLine {
  /** As year-month-day; undefined where the order of day and month is open. */
  readonly published: string | undefined
  readonly rest: string
  /** The same piece by piece, as it is written, with the words that only introduce the date taken off. */
  readonly beside: readonly string[]
}

const MONTH = `(?:${[...MONTHS.keys()].join('|')})\\b\\.?`
const WEEKDAY = `(?:${[...WEEKDAYS.keys()].join('|')})\\b\\.?`
const YEAR = '(?<year>\\d{4})(?!\\d)'
const ZONE = '(?:GMT|BST|UTC|Z|CES?T|[ECMP][SD]?T|A[EW]?[SD]T|I?ST|HKT|SGT)'
const CLOCK = `(?:at |@ ?|T)?\\d{1,2}[.:]\\d{2}(?:[.:]\\d{2}(?:\\.\\d+)?)?(?: ?[ap]\\.?m\\.?)?(?: ?\\(?${ZONE}\\)?(?!\\p{L})| ?[+-]\\d{2}:?\\d{2})?|(?:at )?\\d{1,2} ?[ap]\\.?m\\b\\.?(?: ${ZONE}\\b)?`
const LABEL =
  '(?:(?:first |originally |last |article |page |date )?(?:published|updated|posted|modified|created|issued|released|publication)(?: date| time| on| at| online)?|pub(?:lication)? ?date|dated?|issued|on)'

const FORMS: readonly RegExp[] = [
  new RegExp(`(?<![\\d-])${YEAR}-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)`, 'iu'),
  new RegExp(
    `(?<![\\d/.])(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](?<name>${MONTH}),?[ -]${YEAR}`,
    'iu',
  ),
  new RegExp(`(?<!\\p{L})(?<name>${MONTH}) (?<day>\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}`, 'iu'),
  new RegExp(
    `(?<![\\d/.])(?<first>\\d{1,2})(?<sign>[/.])(?<second>\\d{1,2})\\k<sign>${YEAR}`,
    'iu',
  ),
  new RegExp(`(?<!\\d)${YEAR}/(?<month>\\d{2})/(?<day>\\d{2})(?!\\d)`, 'iu'),
]
const AROUND = new RegExp(`(?<!\\p{L})(?:${LABEL}(?!\\p{L})\\s?:?|${WEEKDAY},?|${CLOCK})`, 'giu')
const LABELLED = new RegExp(`^${LABEL}(?!\\p{L})`, 'iu')
const UPDATED = /^(?:last )?(?:updated|modified)|^last published/iu
const LONGEST = 160

/** The date line that `text` is, or undefined if it is none: it needs a whole date and no sentence around it. */
export function readDateLine(text: string): DateLine | undefined {
  if (text.length > LONGEST || !/\d{4}/.test(text)) return undefined
  let left = text
  let published: string | undefined
  let isUpdate = false
  let dates = 0
  for (let found = findDate(left); found !== undefined && dates < 4; found = findDate(left)) {
    const label =
      left
        .slice(0, found.index)
        .split(/[|·•;]/u)
        .at(-1)
        ?.trim() ?? ''
    const updates = UPDATED.test(label)
    if (published === undefined || (isUpdate && !updates)) {
      published = found.published
      isUpdate = updates
    }
    const before = left.slice(0, found.index).trimEnd()
    if (/\p{Ll}$/u.test(before) && !isAround(before)) return undefined
    left = `${before} | ${left.slice(found.index + found.length)}`
    dates += 1
  }
  if (dates === 0) return undefined
  const rest = left
    .replace(AROUND, ' ')
    .replace(/[\s|·•;,:()–—-]+(?=$|[|·•;,:()–—-])|^[\s|·•;,:()–—-]+/gu, ' ')
    .replace(/\s*\|\s*/g, ' | ')
    .replace(/^[\s|,;:·•–—-]+|[\s|,;:·•–—-]+$/gu, '')
  return isName(rest) ? { published, rest, beside: piecesOf(left) } : undefined
}

function piecesOf(text: string): readonly string[] {
  return text
    .split(/[|·•;:,()–—]|\s-\s/u)
    .map((piece) => piece.trim().replace(LABELLED, '').trim())
    .filter((piece) => piece !== '')
}

/** A labelled or an ISO date at the beginning of a line that goes on: "date 2023-11-15 The pair …". */
export function readLeadingDate(
  text: string,
): { readonly published: string; readonly length: number } | undefined {
  const start = text.slice(0, LONGEST)
  const label = LABELLED.exec(start)?.[0] ?? ''
  const gap = /^[\s:–—-]*/u.exec(start.slice(label.length))?.[0] ?? ''
  const from = label.length + gap.length
  const weekday = new RegExp(`^${WEEKDAY},? `, 'iu').exec(start.slice(from))?.[0] ?? ''
  const date = findDate(start.slice(from + weekday.length))
  if (date?.published === undefined || date.index !== 0) return undefined
  const isIso = /^\d{4}-/.test(start.slice(from))
  if (/^on$/iu.test(label) || (label === '' && !isIso)) return undefined
  const end = from + weekday.length + date.length
  const tail = text.slice(end, end + 80)
  const clock = new RegExp(`^[\\s,]*(?:${CLOCK})`, 'iu').exec(tail)?.[0] ?? ''
  const sign = /^[\s|,;:·•–—-]+(?=["“‘'(]?\p{Lu})/u.exec(tail.slice(clock.length))?.[0]
  return sign === undefined
    ? undefined
    : { published: date.published, length: end + clock.length + sign.length }
}

const WITHOUT_YEAR = new RegExp(
  `^(?!on )${LABEL}\\s?:? (?:${WEEKDAY},? )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?)(?:[\\s,|·•]+(?:${CLOCK}))?$`,
  'iu',
)

/** Whether a line says on which day an article came out, but not in which year: "Published 14 May". */
export function isDateWithoutYear(text: string): boolean {
  return text.length <= LONGEST && WITHOUT_YEAR.test(text)
}

interface FoundDate {
  readonly index: number
  readonly length: number
  readonly published: string | undefined
}

function findDate(text: string): FoundDate | undefined {
  const found = FORMS.flatMap((form) => {
    const match = form.exec(text)
    return match === null ? [] : [match]
  }).sort((a, b) => a.index - b.index)[0]
  if (found === undefined) return undefined
  return { index: found.index, length: found[0].length, published: dayOf(found.groups ?? {}) }
}

function dayOf(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const name = groups['name']?.toLowerCase().replace('.', '')
  const year = Number(groups['year'])
  let month = name === undefined ? Number(groups['month']) : (MONTHS.get(name) ?? 0)
  let day = Number(groups['day'])
  if (groups['first'] !== undefined) {
    const [first, second] = [Number(groups['first']), Number(groups['second'])]
    const isOpen = first <= 12 && second <= 12 && first !== second && groups['sign'] === '/'
    if (isOpen) return undefined
    ;[day, month] = second > 12 ? [second, first] : [first, second]
  }
  if (!isRealDay(month, day, year) || year < 1000) return undefined
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function isAround(before: string): boolean {
  const last =
    before
      .split(/[|·•;,]/u)
      .at(-1)
      ?.trim() ?? ''
  return last.replace(AROUND, '').trim() === ''
}

/** What may stand beside a date: nothing, or up to eight words of a name. */
function isName(rest: string): boolean {
  if (rest === '') return true
  const words = rest.split(/[\s|,]+/u).filter((word) => word !== '')
  if (words.length > 8 || /[.!?]["”’']?$/u.test(rest)) return false
  return words.every((word) =>
    /^(?:\p{Lu}|\p{N}|&|by$|and$|of$|in$|for$|the$|de$|van$|von$)/u.test(word),
  )
}
