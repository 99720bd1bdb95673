import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { toChoice } from '@/lib/quiz/to-choice'
import { presentItem } from '@/lib/quiz/present-item'
import { readFields, readSubmission } from '@/lib/quiz/read-submission'
import { CHOICE, ENTRY, EVIDENCE, MATCH, ORDER, QUIZ } from '../../fixtures/sample-quiz'

const id = (text: string) => toChoice(text).id

function read(response: unknown) {
  return readSubmission(
    JSON.stringify({ slug: 'the-key', handIn: false, responses: [{ id: 'ada-age', response }] }),
  )
}

describe('readSubmission', () => {
  it.each([
    { ask: 'entry', text: 'nine' },
    { ask: 'choice', choice: 'a1' },
    { ask: 'choice', choice: '' },
    { ask: 'order', order: ['a', 'b'] },
    { ask: 'match', pairs: { a: 'b' } },
    { ask: 'evidence', sentences: ['a'] },
  ])('reads a response to $ask', (response) => {
    const submission = read(response)
    expect(submission.ok && submission.value.responses[0]?.response).toEqual(response)
  })

  it('drops what a response has beside its own fields', () => {
    const submission = read({ ask: 'entry', text: 'nine', isAdmin: true })
    expect(submission.ok && submission.value.responses[0]?.response).toEqual({
      ask: 'entry',
      text: 'nine',
    })
  })

  it.each([
    ['', 'What was sent is not a set of answers: it is not JSON.'],
    ['[]', 'What was sent is not a set of answers.'],
    ['{"handIn":true,"responses":[]}', 'What was sent names no article.'],
    ['{"slug":"../key","handIn":true,"responses":[]}', 'What was sent names no article.'],
    ['{"slug":"a","responses":[]}', 'What was sent does not say if it is the whole quiz.'],
    ['{"slug":"a","handIn":true}', 'What was sent holds no list of answers.'],
    ['{"slug":"a","handIn":true,"responses":[{}]}', 'One of the answers names no question.'],
  ])('refuses %s', (json, message) => {
    expect(readSubmission(json)).toEqual({ ok: false, message })
  })

  it.each([
    { ask: 'choice', choice: 'x'.repeat(101) },
    { ask: 'order', order: ['a', ''] },
    { ask: 'order', order: Array.from({ length: 201 }, () => 'a') },
    { ask: 'match', pairs: { a: '' } },
    { ask: 'match', pairs: { ['x'.repeat(101)]: 'a' } },
    { ask: 'evidence', sentences: [7] },
    { ask: 'essay', text: 'a' },
    [],
    null,
  ])('refuses as a response what no page gives: %j', (response) => {
    expect(read(response)).toEqual({
      ok: false,
      id: 'ada-age',
      message: 'This is not an answer to any kind of question.',
    })
  })

  it('says how long a response of a megabyte is and how long it may be', () => {
    expect(read({ ask: 'entry', text: 'x'.repeat(1024 * 1024) })).toEqual({
      ok: false,
      id: 'ada-age',
      message:
        'An answer may have up to 2,000 characters; this one has 1,048,576. Shorten it and send it again.',
    })
  })

  it('refuses more responses than a quiz can have', () => {
    const responses = Array.from({ length: 1601 }, () => ({
      id: 'a',
      response: { ask: 'entry', text: '' },
    }))
    const json = JSON.stringify({ slug: 'a', handIn: true, responses })
    expect(readSubmission(json)).toEqual({
      ok: false,
      message: 'At most 1600 answers can be sent at once.',
    })
  })

  it('reads or refuses anything, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (json) => {
        expect(typeof readSubmission(json).ok).toBe('boolean')
      }),
      { seed: 2 },
    )
  })
})

const ITEMS = QUIZ.items.map((item) => presentItem(item, 'en-GB', 1))

describe('readFields', () => {
  const fields = (...entries: [string, string][]) => readFields(ITEMS, 'the-key', entries)

  it('reads every way of asking from the names of its controls', () => {
    const submission = fields(
      ['slug', 'the-key'],
      [`r.${CHOICE.id}`, id('9')],
      [`r.${ENTRY.id}`, 'Cork'],
      [`r.${ORDER.id}.${id('lost')}`, '2'],
      [`r.${ORDER.id}.${id('found')}`, '1'],
      [`r.${ORDER.id}.${id('made anew')}`, '3'],
      [`r.${MATCH.id}.${id('Ada')}`, id('9')],
      [`r.${MATCH.id}.${id('Tom')}`, ''],
      [`r.${EVIDENCE.id}`, 's1'],
    )
    expect(submission).toEqual({
      ok: true,
      value: {
        slug: 'the-key',
        handIn: true,
        responses: [
          { id: CHOICE.id, response: { ask: 'choice', choice: id('9') } },
          { id: ENTRY.id, response: { ask: 'entry', text: 'Cork' } },
          {
            id: ORDER.id,
            response: { ask: 'order', order: ['found', 'lost', 'made anew'].map(id) },
          },
          { id: MATCH.id, response: { ask: 'match', pairs: { [id('Ada')]: id('9') } } },
          { id: EVIDENCE.id, response: { ask: 'evidence', sentences: ['s1'] } },
        ],
      },
    })
  })

  it('takes controls that were left alone for no response', () => {
    const submission = fields([`r.${ENTRY.id}`, '  '], [`r.${MATCH.id}.${id('Ada')}`, ''])
    expect(submission).toEqual({
      ok: true,
      value: { slug: 'the-key', handIn: true, responses: [] },
    })
  })

  it('refuses a response that is too long', () => {
    expect(fields([`r.${ENTRY.id}`, 'x'.repeat(2001)])).toMatchObject({
      ok: false,
      id: ENTRY.id,
    })
  })
})
