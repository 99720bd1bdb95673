import { expect, it } from 'vitest'
import { nextOnFact } from '@/components/desk/review/next-on-fact'
import { findings, proposalItem } from './review-findings'

it('the next question on a fact is the proposal that follows and asks about the same words', () => {
  const next = nextOnFact(proposalItem(0), [proposalItem(0)], findings)
  expect(next?.item.id).toBe('who-is-four')
})

it('comes round to the first again', () => {
  const next = nextOnFact(proposalItem(1), [proposalItem(1)], findings)
  expect(next?.item.id).toBe('archie-age')
})

it('is none that the quiz asks already', () => {
  const both = [proposalItem(0), proposalItem(1)]
  expect(nextOnFact(proposalItem(0), both, findings)).toBeUndefined()
})
