import { describe, expect, it } from 'vitest'
import { writeManuscript } from '@/lib/desk/write-manuscript'
import type { Manuscript } from '@/lib/review/manuscript'
import { BASE_ITEM, MANUSCRIPT } from '../../support/any-manuscript'

const [FIRST] = MANUSCRIPT.items

function withItem(item: object): Manuscript {
  return { ...MANUSCRIPT, items: FIRST ? [{ ...FIRST, item: { ...BASE_ITEM, ...item } }] : [] }
}

function withPassage(passage: string, pictures: Manuscript['pictures'] = []): Manuscript {
  return { ...MANUSCRIPT, pictures, article: { ...MANUSCRIPT.article, passage } }
}

describe('writeManuscript', () => {
  it('writes the fields that are known, and the passage', () => {
    const article = { ...MANUSCRIPT.article, byline: ' ', source: 'The: Post', passage: '\n\nA *b*.' }
    expect(writeManuscript({ ...MANUSCRIPT, article }).article).toBe(
      '---\ntitle: A move\nsource: "The: Post"\nsourceUrl: https://post.example/move\npublished: 2023-11-15\nlanguage: en-GB\nplace: Leeds\n---\n\nA *b*.\n',
    )
  }) // prettier-ignore

  it('writes a place for a title that is missing, so that the check can point at it', () => {
    const article = { ...MANUSCRIPT.article, title: '' }
    expect(writeManuscript({ ...MANUSCRIPT, article }).article).toMatch(/^---\ntitle:\n/)
  })

  it.each<[outcome: string, item: object, line: string | RegExp]>([
    ['leaves out what an item asked by its sentence has no use for', { ask: 'evidence', key: undefined, accept: ['a'] }, /^(?![^]*(?:accept|distractors|rationales|key):)/],
    ['leaves out an explanation of a wrong choice that is gone', { distractors: ['41'] }, /^(?![^]*rationales:)/],
    ['leaves out an empty explanation', { rationale: ' ' }, /^(?![^]*rationale:)/],
    ['trims what is typed', { stem: ' How  old?\n', distractors: [' 41 ', '7'] }, 'stem: How old?'],
    ['keeps an explanation with its wrong choice', { distractors: ['7 '], rationales: { '7 ': 'So. ' } }, '7: So.'],
    ['keeps the order of pairs with numbers', { ask: 'match', key: [{ left: '2', right: 'a' }, { left: '1', right: 'b' }] }, 'key:\n      2: a\n      1: b'],
  ])('%s', (_, item, line) => {
    const { quiz } = writeManuscript(withItem(item))
    if (typeof line === 'string') expect(quiz).toContain(line)
    else expect(quiz).toMatch(line)
  }) // prettier-ignore

  it.each<[outcome: string, passage: string, picture: { alt: string; isWanted: boolean }, written: string]>([
    ['leaves a picture out that nobody wants', 'A.\n\n![](ann.jpg)\n\nB.\n', { alt: '', isWanted: false }, 'A.\n\nB.\n'],
    ['leaves it out within a paragraph', 'A ![Ann](./ann.jpg "x") b.\n', { alt: 'Ann', isWanted: false }, 'A  b.\n'],
    ['says what a wanted picture shows', '![](ann.jpg)\n\nA.\n', { alt: 'Ann [39]\nat home', isWanted: true }, '![Ann \\[39\\] at home](ann.jpg)\n\nA.\n'],
    ['leaves a picture alone that is as it was', '![Ann *R*](<ann.jpg> "x")\n', { alt: 'Ann *R*', isWanted: true }, '![Ann *R*](<ann.jpg> "x")\n'],
    ['leaves other pictures alone', '![](bob.jpg)\n', { alt: '', isWanted: false }, '![](bob.jpg)\n'],
  ])('%s', (_, passage, picture, written) => {
    const { article } = writeManuscript(withPassage(passage, [{ name: 'ann.jpg', ...picture }]))
    expect(article.split('---\n\n')[1]).toBe(written)
  }) // prettier-ignore
})
