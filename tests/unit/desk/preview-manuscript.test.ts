import { describe, expect, it } from 'vitest'
import { markPreview, previewManuscript } from '@/lib/desk/preview-manuscript'
import type { Item } from '@/lib/quiz/item'
import type { Manuscript } from '@/lib/review/manuscript'
import { DESK_ARTICLE } from '../../support/desk-article'

const AGE: Item = {
  id: 'ann-age', kind: 'age', ask: 'entry', stem: 'How old is Ann Reed?', key: '39', accept: ['SECRET'], distractors: [],
  evidence: [{ quote: 'Ann Reed, 39, runs a bakery in Leeds.' }], rationale: 'SECRET', rationales: {},
} // prettier-ignore

function manuscriptOf(...items: readonly Item[]): Manuscript {
  return {
    id: 'abc123', slug: '', article: DESK_ARTICLE, feedback: 'each', passageMode: 'hidden',
    items: items.map((item) => ({ item, isKept: false, overruled: [] })), takenOut: [], pictures: [],
  } // prettier-ignore
}

describe('what a pupil would get', () => {
  it('is the article and the quiz without a key', () => {
    const { article, nodes, quiz } = previewManuscript(manuscriptOf(AGE))
    expect(article).toEqual({
      title: 'A bakery', byline: 'Jo Poe', source: 'The Post', sourceUrl: 'https://post.example/bakery',
      published: '2023-11-15', place: 'Leeds', language: 'en-GB',
    }) // prettier-ignore
    expect(nodes).toHaveLength(4)
    expect(quiz).toMatchObject({ feedback: 'each', passage: 'hidden' })
    expect(quiz.items.map(({ id }) => id)).toEqual(['ann-age'])
    expect(JSON.stringify(quiz)).not.toContain('SECRET')
  })

  it.each<[string, Item]>([
    ['a stem', { ...AGE, stem: ' ' }],
    ['a key', { ...AGE, key: '' }],
    ['evidence in the passage', { ...AGE, evidence: [{ quote: 'Nobody said this.' }] }],
    ['evidence at all', { ...AGE, evidence: [] }],
    ['words for a wrong choice', { ...AGE, ask: 'choice', distractors: ['38', ''] }],
    ['a left side', { ...AGE, ask: 'match', key: [{ left: '', right: '39' }, { left: 'b', right: '44' }] }], // prettier-ignore
  ])('leaves out an item that has not %s', (_what, unfinished) => {
    expect(previewManuscript(manuscriptOf(unfinished, { ...AGE, id: 'b' })).quiz.items).toHaveLength(1) // prettier-ignore
  })

  it('calls an article without a title by what it lacks', () => {
    const manuscript = {
      ...manuscriptOf(AGE),
      article: { ...DESK_ARTICLE, title: '', byline: ' ' },
    }
    const { article } = previewManuscript(manuscript)
    expect(article.title).toBe('Without a title yet')
    expect(article.byline).toBeUndefined()
  })
})

it.each([
  ['thirty-nine', 'correct'],
  ['40', 'incorrect'],
  ['', 'retry'],
])('marks “%s” as %s', (text, verdict) => {
  const outcome = markPreview(manuscriptOf(AGE), {
    slug: 'abc123',
    handIn: false,
    responses: [{ id: 'ann-age', response: { ask: 'entry', text } }],
  })
  expect(outcome).toMatchObject({ status: 'marked', items: [{ outcome: { verdict } }] })
})
