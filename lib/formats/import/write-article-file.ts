/** What stands in article.md. */
export interface WrittenArticle {
  readonly title: string
  readonly byline?: string | undefined
  readonly source?: string | undefined
  readonly sourceUrl?: string | undefined
  readonly published?: string | undefined
  readonly language?: string | undefined
  readonly place?: string | undefined
  readonly markdown: string
}

/** The text of article.md: front matter with the fields that are known, and the passage. */
export function writeArticleFile(article: WrittenArticle): string {
  const { title, byline, source, sourceUrl, published, language, place, markdown } = article
  const fields = { title, byline, source, sourceUrl, published, language, place }
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${writeValue(value)}`],
  )
  return ['---', ...lines, '---', '', markdown, ''].join('\n')
}

/** Plain where YAML reads it as it stands, else in quotation marks. */
function writeValue(value: string): string {
  const flat = value.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  const isPlain = /^[\p{L}\d][^:#"\\]*$/u.test(flat) || /^https?:\/\/[\w./~%&=?+-]+$/u.test(flat)
  return isPlain ? flat : JSON.stringify(flat)
}
