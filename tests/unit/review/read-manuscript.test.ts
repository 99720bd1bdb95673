import { describe, expect, test } from 'vitest'
import { isManuscriptId, readManuscript, readManuscriptArticle } from '@/lib/review/read-manuscript'
import { itemOf, manuscriptOf, reviewItemOf } from '../../support/review-manuscripts'

const whole = manuscriptOf({
  changes: { slug: 'kings-birthday', version: 'v1' },
  items: [
    reviewItemOf('one'),
    { item: itemOf('two', { rationale: 'Why', rationales: { '2': 'No', __proto__x: 'No' } }), isKept: true, overruled: [{ gate: 'key-too-long', reason: 'It is a name' }] }, // prettier-ignore
    { ...reviewItemOf('three'), item: { ...itemOf('three'), ask: 'order', key: ['a', 'b', 'c'] } },
    { ...reviewItemOf('four'), item: { ...itemOf('four'), ask: 'match', key: [{ left: 'a', right: 'b' }] } }, // prettier-ignore
    { ...reviewItemOf('five'), item: { ...itemOf('five'), ask: 'evidence', key: undefined, evidence: [{ quote: 'four', nth: 2 }] } }, // prettier-ignore
  ],
  takenOut: [{ id: 't1', text: 'Photo: PA', reason: 'credit', after: 2 }],
  pictures: [{ name: 'king.jpg', alt: 'The King', isWanted: true }],
  picturesBeside: 2,
})

/** The manuscript as JSON brings it, with one value changed. */
function withValue(path: readonly (string | number)[], value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(whole))
  const parent = path.slice(0, -1).reduce((part, name) => part[name], copy)
  parent[path.at(-1) ?? ''] = value
  return copy
}

test('gives back every field of a manuscript that went through JSON', () => {
  const read = readManuscript(JSON.parse(JSON.stringify(whole)))
  expect(read.ok).toBe(true)
  expect(JSON.parse(JSON.stringify(read))).toEqual({ ok: true, value: JSON.parse(JSON.stringify(whole)) }) // prettier-ignore
})

test('leaves out fields that it does not know', () => {
  const read = readManuscript(withValue(['article', 'isAdmin'], true))
  expect(JSON.stringify(read)).not.toContain('isAdmin')
})

test('takes texts that are still empty', () => {
  const empty = manuscriptOf({
    slug: '',
    items: [{ ...reviewItemOf('x'), item: itemOf('x', { stem: '', evidence: [] }) }],
  })
  expect(readManuscript(empty)).toMatchObject({ ok: true })
})

describe('refuses', () => {
  test.each<[string, readonly (string | number)[], unknown]>([
    ['an id with a path', ['id'], '../../etc'],
    ['an id in capitals', ['id'], 'ABC'],
    ['an empty id', ['id'], ''],
    ['an article with a path as its slug', ['changes', 'slug'], '../x'],
    ['a version that is no text', ['changes', 'version'], 3],
    ['a slug that is no text', ['slug'], null],
    ['an article that is a list', ['article'], []],
    ['a title that is a number', ['article', 'title'], 3],
    ['a passage that is missing', ['article', 'passage'], undefined],
    ['another feedback', ['feedback'], 'always'],
    ['another way of showing the article', ['passageMode'], 'gone'],
    ['items that are no list', ['items'], {}],
    ['an item that is null', ['items', 0], null],
    ['an item whose state is a word', ['items', 0, 'isKept'], 'yes'],
    ['rules that are no text', ['items', 0, 'by'], {}],
    ['another kind', ['items', 0, 'item', 'kind'], 'colour'],
    ['another way of asking', ['items', 0, 'item', 'ask'], 'essay'],
    ['a key of another shape', ['items', 0, 'item', 'key'], ['4']],
    ['an order whose key is one text', ['items', 2, 'item', 'key'], '4'],
    ['a match whose pair lacks a side', ['items', 3, 'item', 'key', 0], { left: 'a' }],
    ['a distractor that is a number', ['items', 0, 'item', 'distractors', 0], 2],
    ['an occurrence that is none', ['items', 4, 'item', 'evidence', 0, 'nth'], 0],
    ['an occurrence that is half', ['items', 4, 'item', 'evidence', 0, 'nth'], 1.5],
    ['a rationale that is a list', ['items', 1, 'item', 'rationales', '2'], ['No']],
    ['an overruling without a reason', ['items', 1, 'overruled', 0, 'reason'], undefined],
    ['a place before the first paragraph', ['takenOut', 0, 'after'], -1],
    ['a picture that is wanted perhaps', ['pictures', 0, 'isWanted'], 1],
    ['half a picture', ['picturesBeside'], 0.5],
  ])('%s', (_, path, value) => {
    expect(readManuscript(withValue(path, value))).toEqual({
      ok: false,
      says: expect.stringMatching(/^This page and the server do not understand each other: the .+ cannot be read\. Reload the page; your work is kept on this device\.$/), // prettier-ignore
    })
  })

  test.each([undefined, null, 3, 'text', [], [whole]])(
    '%j in the place of a manuscript',
    (value) => {
      expect(readManuscript(value).ok).toBe(false)
    },
  )
})

describe('says what is too much', () => {
  test('of a passage', () => {
    expect(readManuscript(withValue(['article', 'passage'], 'x'.repeat(1_000_001)))).toEqual({
      ok: false,
      says: 'The article has 1,000,001 characters, and at most 1,000,000 can be kept. Shorten it.',
    })
  })

  test('of a stem', () => {
    expect(readManuscript(withValue(['items', 0, 'item', 'stem'], 'x'.repeat(20_001)))).toEqual({
      ok: false,
      says: 'The question has 20,001 characters, and at most 20,000 can be kept. Shorten it.',
    })
  })

  test('of items', () => {
    const items = Array.from({ length: 1001 }, () => whole.items[0])
    expect(readManuscript(withValue(['items'], items))).toEqual({
      ok: false,
      says: 'There are 1,001 questions, and at most 1,000 can be kept. Take some out.',
    })
  })
})

test('reads an article by itself', () => {
  expect(readManuscriptArticle(whole.article)).toEqual({ ok: true, value: whole.article })
  expect(readManuscriptArticle({ ...whole.article, place: 1 })).toMatchObject({ ok: false })
})

test.each([
  ['abc123', true],
  ['', false],
  ['..', false],
  ['a/b', false],
  ['a.b', false],
  ['a'.repeat(41), false],
  [7, false],
])('tells whether %j can be the id of a manuscript', (id, is) => {
  expect(isManuscriptId(id)).toBe(is)
})
