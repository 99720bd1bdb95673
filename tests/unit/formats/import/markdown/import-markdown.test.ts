import { describe, expect, it, test } from 'vitest'
import { importMarkdown } from '@/lib/formats/import/markdown/import-markdown'
import { importFixture } from '../../../../support/import-fixtures'

function imported(text: string) {
  const result = importMarkdown(text)
  if (!result.ok) throw new Error(result.says)
  return result.article
}

describe('importMarkdown', () => {
  it('keeps the passage of an article.md to the letter', () => {
    const text = new TextDecoder().decode(importFixture('own-article.md'))
    const passage = text.replace(/^---\n[^]*?\n---\n/, '').trim()
    expect(imported(text)).toMatchObject({ markdown: passage, removed: [], pictures: [] })
  })

  test.each([
    ['a list in points', 'author:\n  - Jane Doe\n  - John Smith', { byline: 'Jane Doe and John Smith' }],
    ['one with a name', 'author:\n  name: Jane Doe', { byline: 'Jane Doe' }],
    ['a day with its hour', 'date: 2023-11-15T09:30:00Z', { published: '2023-11-15' }],
    ['a day in words', 'date: 15 November 2023', { published: '2023-11-15' }],
    ['no day', 'date: soon', {}],
    ['an address as source', 'source: https://a.example/b', { sourceUrl: 'https://a.example/b' }],
    ['a name as source', 'source: The Paper', { source: 'The Paper' }],
    ['a language as others write it', 'lang: en_us', { language: 'en-US' }],
    ['a colon that YAML does not take', 'title: Bridges: old and new', { title: 'Bridges: old and new' }],
    ['a date that YAML would change', 'title: 2023-11-15', { title: '2023-11-15' }],
    ['an alias', 'title: *x', { title: '*x' }],
    ['brackets without end', `title: Bridges\nx: ${'['.repeat(5000)}`, { title: 'Bridges' }],
  ])('reads %s above the passage', (_, matter, fields) => {
    const article = imported(`---\nx: y\n${matter}\n---\n\nOne.\n`)
    expect(article).toEqual({ ...fields, markdown: 'One.', removed: [], pictures: [] })
  }) // prettier-ignore

  it('reads the front matter of Hugo', () => {
    expect(imported('+++\ntitle = "Bridges"\ndate = 2023-11-15\n+++\nOne.')).toMatchObject({
      title: 'Bridges',
      published: '2023-11-15',
      markdown: 'One.',
    })
  })

  it('takes the first heading for the title, or out where it repeats it', () => {
    expect(imported('# Bridges\n\nOne.')).toMatchObject({
      title: 'Bridges',
      markdown: 'One.',
      removed: [{ text: 'Bridges', reason: 'title', after: 0 }],
    })
    expect(imported('---\ntitle: Bridges\n---\n# BRIDGES\n\nOne.\n\n# Two').markdown).toBe(
      'One.\n\n# Two',
    )
  })

  test.each([
    ['words of HTML that are no sentence', '<div>Buy now</div>', 'around: Buy now'],
    ['a picture that is not in the file', '![A bridge](bridge.jpg)', 'caption: A bridge'],
  ])('takes out %s', (_, part, removal) => {
    const { markdown, removed } = imported(`---\ntitle: T\n---\nOne.\n\n${part}\n\nTwo.`)
    expect(markdown).toBe('One.\n\nTwo.')
    expect(removed.map(({ reason, text }) => `${reason}: ${text}`)).toEqual([removal])
    expect(removed[0]?.after).toBe(1)
  })

  test.each([
    ['One <b>two</b> three.', 'One two three.'],
    ['One<br>two.', 'One\\\ntwo.'],
    [
      'See [this](javascript:x) and [that](https://a.example).',
      'See this and [that](https://a.example/).',
    ],
    ['<p>A whole <em>sentence</em>.</p>', 'A whole *sentence*.'],
    ['__One__ and *two* and `three`.', '__One__ and *two* and `three`.'],
    ['One\n===', 'One\n==='],
  ])('makes of %j the Markdown %j', (text, markdown) => {
    expect(imported(`---\ntitle: T\n---\n${text}`).markdown).toBe(markdown)
  })

  test.each([
    ['thousands of signs', `${'*_['.repeat(2000)} word.`],
    ['quotations in quotations', `${'> '.repeat(5000)}word.`],
    ['brackets in brackets', `${'['.repeat(450)}word.`],
  ])('reads %s as words', (_, text) => {
    expect(imported(`---\ntitle: T\n---\n${text}`).markdown).toContain('word.')
  })
})
