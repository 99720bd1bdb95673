import { serialize } from 'parse5'
import { readBlocks } from './blocks/read-blocks'
import { sortBlocks } from './blocks/sort-blocks'
import { definedFields } from './defined-fields'
import { parsePage } from './html/parse-page'
import type { ImportResult, NotRead, ReadDocument, TakenFromFile } from './imported-file'
import { resolveLink } from './resolve-link'

const COPY = 'Open it, select the article’s text, copy it and paste it here.'

/** More notes than this are those of a book. */
const MOST_NOTES = 200

/** Five times the longest passage, for the tags. */
const LONGEST_HTML = 1_000_000

/** The article in a document of an office program, from what its reader made of it. */
export function importDocument(document: ReadDocument | NotRead): ImportResult {
  if (!document.ok) return document
  if (document.html.length > LONGEST_HTML)
    return { ok: false, says: `This document is far longer than an article. ${COPY}` }
  const parsed = parsePage(document.html)
  if (parsed.status !== 'parsed')
    return { ok: false, says: `This document nests its parts too deep to be read. ${COPY}` }
  const names = new Set(document.pictures.map(({ name }) => name))
  const alts = new Map(document.pictures.map(({ name, alt }) => [name, alt]))
  const blocks = readBlocks(serialize(parsed.page), {
    link: (href) => resolveLink(href, undefined),
    picture: (src, alt) => {
      if (alt !== '') alts.set(src, alt)
      return names.has(src) ? src : undefined
    },
  })
  const { article } = sortBlocks(blocks, {})
  const title = article.title ?? document.title
  const after = article.markdown === '' ? 0 : article.markdown.split(/\n{2,}/u).length
  return {
    ok: true,
    article: {
      ...article,
      ...definedFields({ title }),
      removed: [...article.removed, ...listNotes(document.notes, after)],
      pictures: document.pictures.map((picture) => ({
        ...picture,
        alt: alts.get(picture.name) ?? '',
      })),
    },
  }
}

/** The notes as they are put back: below the passage. */
function listNotes(notes: readonly string[], after: number): readonly TakenFromFile[] {
  return notes
    .map((words) => words.replace(/[\s\p{Cc}]+/gu, ' ').trim())
    .filter((words) => /[\p{L}\p{N}]/u.test(words))
    .slice(0, MOST_NOTES)
    .map((text) => ({ text, reason: 'footnote', after }))
}
