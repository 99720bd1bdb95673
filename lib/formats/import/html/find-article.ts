import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

/** Classes that stay in what is found. */
interface Wanted {
  readonly classes: readonly string[]
}

/** The part of a page that is its article, as HTML, or undefined if there is none. The page is one that was parsed. */
export function findArticle(html: string, { classes }: Wanted): string | undefined {
  const { document } = parseHTML(html)
  const found = new Readability(document, {
    classesToPreserve: [...classes],
    disableJSONLD: true,
    charThreshold: LEAST_TEXT,
  }).parse()
  return found?.content ?? undefined
}

/** Shorter finds are tried again with more of the page. */
const LEAST_TEXT = 300
