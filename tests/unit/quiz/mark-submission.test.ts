import { describe, expect, it } from 'vitest'
import { toChoice } from '@/lib/quiz/to-choice'
import { markSubmission } from '@/lib/quiz/mark-submission'
import type { Submission } from '@/lib/quiz/submission'
import { makeContext, QUIZ } from '../../fixtures/sample-quiz'

const CONTEXT = makeContext()
const NINE = { id: 'ada-age', response: { ask: 'choice', choice: toChoice('9').id } } as const
const CORC = { id: 'where-lost', response: { ask: 'entry', text: '' } } as const

function submit(over: Partial<Submission>): Submission {
  return { slug: 'the-key', handIn: false, responses: [NINE], ...over }
}

describe('markSubmission', () => {
  it('reveals key, rationale and evidence of an item that was marked', () => {
    expect(markSubmission(QUIZ, submit({}), CONTEXT)).toEqual({
      status: 'marked',
      items: [
        {
          id: 'ada-age',
          outcome: { verdict: 'correct', earned: 1, total: 1 },
          revealed: {
            revision: expect.stringMatching(/^[0-9a-z]+$/) as string,
            key: ['9'],
            rationale: 'The article gives her age beside her name.',
            evidence: [{ start: 0, end: 15 }],
          },
        },
      ],
    })
  })

  it('reveals nothing for a retry', () => {
    expect(markSubmission(QUIZ, submit({ responses: [CORC] }), CONTEXT)).toEqual({
      status: 'marked',
      items: [
        { id: 'where-lost', outcome: { verdict: 'retry', reason: 'empty', earned: 0, total: 1 } },
      ],
    })
  })

  it.each([
    [
      'picked',
      { id: 'ada-age', response: { ask: 'choice', choice: toChoice('6').id } },
      'Six is the age of her brother Tom.',
    ],
    [
      'typed',
      { id: 'where-lost', response: { ask: 'entry', text: 'in dublin' } },
      'Dublin is not in the article.',
    ],
    [
      'without one of its own',
      { id: 'ada-age', response: { ask: 'choice', choice: toChoice('12').id } },
      'The article gives her age beside her name.',
    ],
  ] as const)('gives a wrong response its own rationale: %s', (_how, response, rationale) => {
    const outcome = markSubmission(QUIZ, submit({ responses: [response] }), CONTEXT)
    expect(outcome.status === 'marked' && outcome.items[0]?.revealed?.rationale).toBe(rationale)
  })

  it('keeps one entry for each response, in the order sent', () => {
    const outcome = markSubmission(QUIZ, submit({ responses: [CORC, NINE, CORC] }), CONTEXT)
    expect(outcome.status === 'marked' && outcome.items.map(({ id }) => id)).toEqual([
      'where-lost',
      'ada-age',
      'where-lost',
    ])
  })

  it('marks nothing before the whole quiz is handed in where feedback comes at the end', () => {
    const quiz = { ...QUIZ, feedback: 'end' } as const
    expect(markSubmission(quiz, submit({}), CONTEXT)).toEqual({
      status: 'refused',
      message: 'This quiz is marked when the whole of it is handed in.',
    })
    expect(markSubmission(quiz, submit({ handIn: true }), CONTEXT).status).toBe('marked')
  })

  it('says only that it took the quiz in where there is no feedback', () => {
    const quiz = { ...QUIZ, feedback: 'never' } as const
    expect(markSubmission(quiz, submit({ handIn: true }), CONTEXT)).toEqual({ status: 'handed-in' })
    expect(markSubmission(quiz, submit({}), CONTEXT).status).toBe('refused')
  })

  it.each([
    ['an item that is gone', { id: 'gone', response: { ask: 'entry', text: '9' } }],
    ['another type', { id: 'ada-age', response: { ask: 'entry', text: '9' } }],
  ] as const)('refuses %s with a sentence that says what to do', (_what, response) => {
    expect(markSubmission(QUIZ, submit({ responses: [response] }), CONTEXT)).toEqual({
      status: 'refused',
      id: response.id,
      message: 'It has changed since this page was loaded. Reload the page; your answers are kept.',
    })
  })
})
