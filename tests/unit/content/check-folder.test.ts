import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkFolder } from '@/lib/content/check-folder'
import { formatDiagnostic } from '@/lib/content/format-diagnostic'
import { makeContent, removeContent } from './save/content-on-disk'

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

  it('warns of a former name that is a folder, or that two articles have', () => {
    const article = readFileSync('tests/fixtures/content-good/bridge/article.md', 'utf8')
    const quiz = readFileSync('tests/fixtures/content-good/bridge/quiz.yaml', 'utf8')
    const directory = makeContent({
      'bridge/article.md': article,
      'bridge/quiz.yaml': quiz,
      'one/article.md': article.replace('---', '---\nformerly: [bridge, old]'),
      'one/quiz.yaml': quiz,
      'two/article.md': article.replace('---', '---\nformerly: old'),
      'two/quiz.yaml': quiz,
    })
    try {
      expect(report(directory).replaceAll(directory, 'content')).toMatchInlineSnapshot(`
        "content/one/article.md:2:12 former-name (warning)
          expected: a former name that no other article has or had
          found:    "bridge", which is the name of a folder
          fix:      Take it out; old links with this name lead to that folder.
        content/two/article.md:2:11 former-name (warning)
          expected: a former name that no other article has or had
          found:    "old", which stands there a second time; first used at content/one/article.md:2:20
          fix:      Take it out here or there; old links can lead to one article only."
      `)
    } finally {
      removeContent(directory)
    }
  })

  it.each([
    ['nowhere', 'There is no content folder "nowhere".'],
    ['package.json', 'The content folder "package.json" is a file, not a folder.'],
  ])('says that %s is no content folder', (directory, why) => {
    expect(report(directory)).toBe(`${why} Set CONTENT_DIR to the folder of the articles.`)
  })
})
