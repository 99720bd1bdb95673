import { describe, expect, it } from 'vitest'
import { tryResponse } from '@/lib/desk/try-response'
import { sentencesOf } from '@/lib/quiz/evidence'
import type { Response } from '@/lib/quiz/response'
import { toChoice } from '@/lib/quiz/to-choice'
import type { Manuscript } from '@/lib/review/manuscript'
import { BASE_ITEM, MANUSCRIPT } from '../../support/any-manuscript'
import { FINDINGS } from '../../support/desk-findings'
import { DESK_ARTICLE } from '../../support/desk-article'

const WHERE = { ...BASE_ITEM, kind: 'place', stem: 'Where is the bakery?', key: ' Leeds ', distractors: ['York'], rationales: { York: 'That is another city.' }, evidence: [{ quote: 'Ann Reed, 39, runs a bakery in Leeds.' }] } as const // prettier-ignore

function withItem(item: object): Manuscript {
  return {
    ...MANUSCRIPT,
    article: DESK_ARTICLE,
    items: [{ item: { ...WHERE, ...item }, isKept: false, overruled: [] }],
  }
}

function choose(text: string): Response {
  return { ask: 'choice', choice: toChoice(text).id }
}

function type(text: string): Response {
  return { ask: 'entry', text }
}

describe('tryResponse', () => {
  it.each<[what: string, item: object, response: Response, verdict: string]>([
    ['a choice that is right', {}, choose('Leeds'), 'correct'],
    ['a choice that is wrong', {}, choose('York'), 'incorrect'],
    ['no choice at all', {}, { ask: 'choice', choice: '' }, 'retry'],
    ['what is typed in another form', { ask: 'entry', kind: 'date', stem: 'When?', key: '14 November' }, type('the 14th of Nov'), 'correct'],
    ['an alternative', { ask: 'entry', accept: ['the north'] }, type('The north'), 'correct'],
    ['a slip', { ask: 'entry' }, type('Ledes'), 'retry'],
    ['the right sentence', { ask: 'evidence', key: undefined }, { ask: 'evidence', sentences: sentencesOf(FINDINGS.passage, 'en-GB').slice(0, 1).map(({ id }) => id) }, 'correct'],
  ])('marks %s as a pupil’s', (_, item, response, verdict) => {
    const tried = tryResponse(withItem(item), 'ann-age', response)
    expect(tried).toMatchObject({ status: 'tried', marked: { id: 'ann-age', outcome: { verdict } } })
  }) // prettier-ignore

  it('shows what the pupil would be told', () => {
    const tried = tryResponse(withItem({}), 'ann-age', choose('York'))
    expect(tried).toMatchObject({
      marked: { revealed: { rationale: 'That is another city.', key: ['Leeds'] } },
    })
  })

  it.each<[what: string, item: object, id: string, response: Response, says: string]>([
    ['an item that is gone', {}, 'nobody', type('a'), 'This question is not in the quiz any more.'],
    ['an item without a key', { key: ' ' }, 'ann-age', choose('York'), 'There is no right answer to mark it by. Write it first.'],
    ['a sentence that is not found', { ask: 'evidence', key: undefined, evidence: [{ quote: 'Not there.' }] }, 'ann-age', { ask: 'evidence', sentences: [] }, 'The words that prove it are not found in the article. Select them first.'],
    ['a choice that is not there', {}, 'ann-age', choose('Hull'), 'The question has changed since this was tried. Try it again.'],
    ['another way of asking', {}, 'ann-age', type('Leeds'), 'The question has changed since this was tried. Try it again.'],
  ])('says why %s cannot be marked', (_, item, id, response, says) => {
    expect(tryResponse(withItem(item), id, response)).toEqual({ status: 'refused', says })
  }) // prettier-ignore
})
