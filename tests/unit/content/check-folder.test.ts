import { describe, expect, it } from 'vitest'
import { checkFolder } from '@/lib/content/check-folder'
import { formatDiagnostic } from '@/lib/content/format-diagnostic'

const BROKEN = 'tests/fixtures/content-broken'

function report(directory: string): string {
  const checked = checkFolder(directory)
  return checked.status === 'lost'
    ? checked.why
    : checked.diagnostics.map(formatDiagnostic).join('\n')
}

describe('checkFolder', () => {
  it('reports every problem of every file by path and line, and passes over files and hidden folders', () => {
    expect(report(BROKEN)).toMatchInlineSnapshot(`
      "tests/fixtures/content-broken/Bad_Name:1:1 folder-name
        expected: a folder name of lower-case letters a to z, digits and single hyphens, at most 80 characters
        found:    "Bad_Name"
        fix:      Rename the folder; its name is part of the address of the page: moon-landing.
      tests/fixtures/content-broken/half-saved/article.md:1:1 front-matter
        expected: the title and the other fields between two lines of three hyphens: ---
        found:    a first line of hyphens, and no second one
        fix:      Write a line of three hyphens below the last field, above the article.
      tests/fixtures/content-broken/half-saved/quiz.yaml:7:5 yaml-syntax
        expected: a colon and a space after the name of a field
        found:    "evidenc"
        fix:      Finish this line: the name, a colon, a space, the value.
      tests/fixtures/content-broken/latin/article.md:5:4 wrong-encoding
        expected: text in UTF-8
        found:    text that looks like an older encoding such as Windows-1252 ("ANSI")
        fix:      Open the file in the editor that you wrote it with, choose "Save as", and pick UTF-8 as its encoding.
      tests/fixtures/content-broken/notes:1:1 stray-folder (warning)
        expected: article.md and quiz.yaml
        found:    neither, but todo.txt
        fix:      Put both files there, or move the folder out of the content folder."
    `)
  })

  it('is content with a good article', () => {
    expect(checkFolder('tests/fixtures/content-good')).toEqual({
      status: 'checked',
      articles: 1,
      diagnostics: [],
    })
  })

  it.each([
    ['nowhere', 'There is no content folder "nowhere".'],
    ['package.json', 'The content folder "package.json" is a file, not a folder.'],
  ])('says that %s is no content folder', (directory, why) => {
    expect(report(directory)).toBe(`${why} Set CONTENT_DIR to the folder of the articles.`)
  })
})
