import { Document, isSeq } from 'yaml'
import { FRONT_MATTER_FIELDS } from '../read-front-matter'

/** The front matter of article.md. What is empty or `undefined` is left out. */
export interface FrontMatterFields {
  readonly title: string
  readonly byline?: string | undefined
  readonly source?: string | undefined
  readonly sourceUrl?: string | undefined
  readonly published?: string | undefined
  readonly language?: string | undefined
  readonly place?: string | undefined
  readonly formerly?: readonly string[] | undefined
}

/** The text of article.md: its front matter, an empty line and the passage, which is Markdown already. */
export function writeArticle(fields: FrontMatterFields, markdown: string): string {
  return `---\n${writeFrontMatter(fields)}---\n\n${trimPassage(markdown)}\n`
}

/** The lines between the two lines of hyphens: the app reads the same values from them. */
export function writeFrontMatter(fields: FrontMatterFields): string {
  const values = toFieldValues(fields)
  const document = new Document(new Map(values), { schema: 'failsafe' })
  const former = document.get('formerly', true)
  if (isSeq(former)) former.flow = true
  // A line that is folded cannot be searched.
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

/** The fields that say something, in the order of the format; a single former name is no list. */
export function toFieldValues(
  fields: FrontMatterFields,
): readonly (readonly [string, string | readonly string[]])[] {
  return FRONT_MATTER_FIELDS.flatMap((name) => {
    const value = fields[name] ?? []
    if (typeof value === 'string') {
      const flat = value.replace(/\s+/g, ' ').trim()
      return flat === '' ? [] : [[name, flat] as const]
    }
    const [first, ...more] = value
    if (first === undefined) return []
    return [[name, more.length === 0 ? first : value] as const]
  })
}

/** A passage without empty lines above and below it. */
export function trimPassage(markdown: string): string {
  return markdown.replace(/^(?:[ \t]*\n)+/, '').trimEnd()
}
