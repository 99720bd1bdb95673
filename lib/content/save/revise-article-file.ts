import { parseDocument } from 'yaml'
import { findDeepNesting } from '../find-deep-nesting'
import { findFrontMatter } from '../find-front-matter'
import { FRONT_MATTER_FIELDS, readFrontMatter, type FrontMatter } from '../read-front-matter'
import { openReport } from '../report'
import { toSourceFile } from '../source-file'
import { withLineBreaksOf, withPlainLineBreaks } from './line-breaks'
import { reviseFields } from './revise-fields'
import { plainOf } from './revise-value'
import { isList, isMap } from './same-value'
import { applyEdits } from './text-edit'
import { toFieldValues, trimPassage, writeArticle, type FrontMatterFields } from './write-article'

/**
 * The text of article.md with these fields and this passage, and all of `oldText` that still holds: comments, the order
 * of fields, quotation marks. Former names stay if `fields` says nothing of them. The app reads exactly this from it;
 * where that cannot be had by changing parts, the file is written anew.
 */
export function reviseArticleFile(
  oldText: string,
  fields: FrontMatterFields,
  markdown: string,
): string {
  const text = withPlainLineBreaks(oldText)
  const before = readFront(text)
  const wanted = {
    ...fields,
    formerly: fields.formerly ?? before?.formerly.map(({ value }) => value),
  }
  const body = withPlainLineBreaks(markdown)
  const revised = before && revise(text, before, wanted, body)
  const isGood = revised !== undefined && holds(revised, wanted, body)
  return withLineBreaksOf(oldText, isGood ? revised : writeArticle(wanted, body))
}

function revise(
  text: string,
  before: FrontMatter,
  wanted: FrontMatterFields,
  markdown: string,
): string | undefined {
  const place = findFrontMatter(text)
  if (typeof place === 'string') return undefined
  const written = text.slice(place.start, place.closing)
  if (findDeepNesting(written) !== undefined) return undefined
  const { contents, errors } = parseDocument(written, {
    schema: 'failsafe',
    prettyErrors: false,
    logLevel: 'error',
  })
  const there = plainOf(contents)
  const values = new Map<string, string | readonly string[]>(toFieldValues(wanted))
  // A language that is understood without the field, or that is written in other capitals, is left as it is.
  if ((wanted.language || before.language) === before.language) {
    const language = isMap(there) ? there.get('language') : undefined
    if (typeof language === 'string') values.set('language', language)
    else values.delete('language')
  }
  if (isMap(there) && isList(there.get('formerly'))) values.set('formerly', wanted.formerly ?? [])
  const edits =
    errors.length > 0 ? undefined : reviseFields(written, contents, values, FRONT_MATTER_FIELDS)
  if (edits === undefined) return undefined
  const head = text.slice(0, place.start) + applyEdits(written, edits)
  const body = text.slice(place.end)
  const isSame = trimPassage(body) === trimPassage(markdown)
  const above = /^(?:[ \t]*\n)*/.exec(body)?.[0] || '\n'
  const passage = isSame ? body : `${above}${trimPassage(markdown)}\n`
  return `${head}${text.slice(place.closing, place.end)}${passage}`
}

function readFront(text: string): FrontMatter | undefined {
  return readFrontMatter(text, openReport(toSourceFile('', text)))
}

/** Whether the app reads exactly these fields and this passage from the text. */
function holds(text: string, wanted: FrontMatterFields, markdown: string): boolean {
  const report = openReport(toSourceFile('', text))
  const front = readFrontMatter(text, report)
  if (front === undefined || report.diagnostics.length > 0) return false
  const read = {
    ...front,
    title: front.title ?? '',
    formerly: front.formerly.map(({ value }) => value),
  }
  const language = wanted.language || 'en-GB'
  return (
    JSON.stringify(toFieldValues(read)) ===
      JSON.stringify(toFieldValues({ ...wanted, language })) &&
    trimPassage(text.slice(front.end)) === trimPassage(markdown)
  )
}
