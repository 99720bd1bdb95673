import { describe, expect, it } from 'vitest'
import type { Kind } from '@/lib/quiz/item'
import { unsortedNumbers } from '@/lib/quiz/gates/unsorted-numbers'
import { choiceOf, contextOf, orderOf } from './context-of'

const check = (kind: Kind, [key = '', ...distractors]: readonly string[]) =>
  unsortedNumbers.check(choiceOf({ kind, key, distractors }), contextOf())

describe('unsortedNumbers', () => {
  it.each<[Kind, readonly string[], string, string]>([
    ['text', ['ten', 'two', 'nine'], '“nine”, “ten”, “two”', 'number'],
    ['text', ['two weeks', 'three weeks'], '“three weeks”, “two weeks”', 'number'],
    ['text', ['1,000', '200'], '“1,000”, “200”', 'number'],
    ['text', ['May 2023', 'April 2024'], '“April 2024”, “May 2023”', 'date'],
    ['place', ['2 May', '3 April'], '“2 May”, “3 April”', 'date'],
  ])('refuses as %s %j', (kind, choices, shown, other) => {
    expect(check(kind, choices)).toBe(
      `The choices are shown as ${shown}, since their kind is ${kind} and not ${other}.`,
    )
  })

  it.each<[Kind, readonly string[]]>([
    ['number', ['ten', 'two', 'nine']],
    ['age', ['1,000', '200']],
    ['date', ['May 2023', 'April 2024']],
    ['text', ['2', '10', '9']],
    ['text', ['two dogs and a cat', 'one of the dogs', 'nobody']],
    ['text', ['At the age of 20', 'Before 1913', 'Before 1901']],
    ['person', ['Ada', 'Tom']],
  ])('passes as %s %j', (kind, choices) => {
    expect(check(kind, choices)).toBeUndefined()
  })

  it('leaves alone what is to be put in order', () => {
    expect(unsortedNumbers.check(orderOf(['two', 'ten', 'nine']), contextOf())).toBeUndefined()
  })
})
