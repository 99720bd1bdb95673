import type { ImportedFile } from '@/lib/formats/import/imported-file'
import { slugOfTitle } from '@/lib/formats/import/slug-of-title'
import type { Manuscript } from '@/lib/review/manuscript'

/** Where a title has no letters that an address can have. */
const UNNAMED = 'article'

/** A manuscript of what a teacher brought: nothing is asked yet, and nothing is published. */
export function beginManuscript(imported: ImportedFile, id: string): Manuscript {
  const { title = '', byline = '', source = '', sourceUrl = '', published = '' } = imported
  const { place = '', language = '', markdown, removed, pictures, picturesBeside } = imported
  return {
    id,
    slug: slugOfTitle(title) || UNNAMED,
    article: { title, byline, source, sourceUrl, published, place, language, passage: markdown },
    feedback: 'each',
    passageMode: 'shown',
    items: [],
    takenOut: removed.map(({ text, reason, after }, index) => {
      return { id: `t${index + 1}`, text, reason, after }
    }),
    pictures: pictures.map(({ name, alt }) => ({ name, alt, isWanted: false })),
    ...(picturesBeside !== undefined && { picturesBeside }),
  }
}
