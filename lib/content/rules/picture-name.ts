import { quoted } from '../quoted'
import { PICTURE_FORMATS } from '../picture'
import type { ReadingRule } from '../rule'

/** A picture is one file of a format that every browser shows, named without a path. */
export const pictureName: ReadingRule<[name: string]> = {
  name: 'picture-name',
  severity: 'error',
  says: (name) => ({
    expected: `the name of a picture beside article.md, in letters, digits, hyphens and dots, ending in ${PICTURE_FORMATS}`,
    found: quoted(name),
    fix: 'Rename the picture, or save it in one of these formats, and write its name here.',
  }),
}
