import { quoted } from '../quoted'
import type { ReadingRule } from '../rule'

/** article.md begins with its front matter, between two lines of three hyphens. */
export const frontMatter: ReadingRule<[firstLine: string, isOpened: boolean]> = {
  name: 'front-matter',
  severity: 'error',
  says: (firstLine, isOpened) => ({
    expected: 'the title and the other fields between two lines of three hyphens: ---',
    found: isOpened ? 'a first line of hyphens, and no second one' : quoted(firstLine.trim()),
    fix: isOpened
      ? 'Write a line of three hyphens below the last field, above the article.'
      : 'Begin the file with a line of three hyphens, a line "title: …" and a line of three hyphens.',
  }),
}
