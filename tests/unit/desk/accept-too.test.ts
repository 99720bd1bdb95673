import { afterEach, beforeEach, expect, test } from 'vitest'
import { acceptResponse } from '@/lib/desk/accept-too'
import { editPublishedArticle } from '@/lib/desk/edit-published'
import { publishManuscript } from '@/lib/desk/publish-manuscript'
import { renamePublished } from '@/lib/desk/rename-published'
import type { Item } from '@/lib/quiz/item'
import { openDesk } from './desk-on-disk'

const ITEM: Item = {
  id: 'ann-age',
  kind: 'age',
  ask: 'entry',
  stem: 'How old is Ann Reed?',
  key: '39',
  accept: [],
  distractors: ['44', '58'],
  evidence: [{ quote: 'Ann Reed, 39, runs' }],
  rationales: {},
}

let at = openDesk()
let slug = ''
beforeEach(async () => {
  at = openDesk()
  const id = at.bring()
  const revision = at.change(id, (manuscript) => ({
    ...manuscript,
    items: [
      { item: ITEM, isKept: true, overruled: [] },
      { item: { ...ITEM, id: 'two', ask: 'choice', stem: 'What is the age of Ann Reed?' }, isKept: true, overruled: [] }, // prettier-ignore
    ],
  }))
  const outcome = await publishManuscript({ id, revision }, at.desk)
  slug = outcome.status === 'published' ? outcome.slug : outcome.says
})
afterEach(() => at.remove())

const accept = (text: string, itemId = 'ann-age') => acceptResponse({ slug, itemId, text }, at.desk)

test('adds the response to the published item', async () => {
  expect(await accept('  nearly  forty ')).toEqual({ status: 'accepted' })
  expect(at.text(slug, 'quiz.yaml')).toContain('nearly forty')
})

test.each(['39', 'NEARLY forty'])(
  'leaves the files alone where %j is right already',
  async (text) => {
    await accept('nearly forty')
    const before = at.text(slug, 'quiz.yaml')
    expect(await accept(text)).toEqual({ status: 'accepted' })
    expect(at.text(slug, 'quiz.yaml')).toBe(before)
  },
)

test.each([
  ['nothing', '  ', 'ann-age'],
  ['too much', 'x'.repeat(201), 'ann-age'],
  ['a wrong choice', '44', 'ann-age'],
  ['anything for an item that is gone', 'x', 'gone'],
  ['anything for an item that is not typed', 'x', 'two'],
])('does not accept %s', async (_, text, itemId) => {
  const before = at.text(slug, 'quiz.yaml')
  expect(await accept(text, itemId)).toMatchObject({ status: 'failed' })
  expect(at.text(slug, 'quiz.yaml')).toBe(before)
})

test('says of a wrong answer that it is one, as it was written and in other words', async () => {
  const remedy = 'If it is right after all, press Edit above and take it out of the wrong answers.'
  expect(await accept('44')).toEqual({
    status: 'failed',
    says: `“44” is one of the wrong answers of this question, so nothing was changed. ${remedy}`,
  })
  expect(await accept('forty-four')).toEqual({
    status: 'failed',
    says: `“forty-four” means the same as “44”, which is one of the wrong answers of this question, so nothing was changed. ${remedy}`,
  })
})

test('is no change by somebody else to work that has been begun', async () => {
  const begun = editPublishedArticle(slug, at.desk)
  const id = begun.status === 'begun' ? begun.id : ''
  await accept('nearly forty')
  const { manuscript, revision } = at.kept(id)
  expect(manuscript.items[0]?.item.accept).toEqual(['nearly forty'])
  expect(await publishManuscript({ id, revision }, at.desk)).toMatchObject({ status: 'published' })
})

test('a new address is none either', async () => {
  const begun = editPublishedArticle(slug, at.desk)
  const id = begun.status === 'begun' ? begun.id : ''
  expect(await renamePublished(slug, 'bakers', at.desk)).toEqual({
    status: 'renamed',
    slug: 'bakers',
  })
  const { manuscript, revision } = at.kept(id)
  expect(manuscript).toMatchObject({ slug: 'bakers', changes: { slug: 'bakers' } })
  expect(await publishManuscript({ id, revision }, at.desk)).toEqual({
    status: 'published',
    slug: 'bakers',
  })
})
