import { describe, expect, it } from 'vitest'
import { holdsValue, namesValue } from '@/lib/quiz/holds-value'
import type { Kind } from '@/lib/quiz/item'

const PASSAGE = 'Prince Harry, 39, came to Britain on Tuesday. He spoke of a fortnight in May.'
const CONTEXT = { passage: PASSAGE, language: 'en-GB', published: '2023-11-15' }

describe('holdsValue and namesValue', () => {
  it.each<[Kind, string, string]>([
    ['age', '4', 'Archie, who is four, sang.'],
    ['number', '1.5 million', 'Some 1,500,000 people came.'],
    ['date', '14 November 2023', 'He came on Tuesday.'],
    ['person', 'Prince Harry', 'When did Harry come?'],
    ['place', 'United Kingdom', 'He came to Britain.'],
  ])('find the %s %j in %j', (kind, key, text) => {
    expect(holdsValue({ kind, key, accept: [] }, text, CONTEXT)).toBe(true)
    expect(namesValue({ kind, key, accept: [] }, text, CONTEXT)).toBe(true)
  })

  it.each<[Kind, string, string]>([
    ['age', '4', 'Archie, who is fourteen, sang.'],
    ['date', '14 November 2023', 'He came on Thursday.'],
    ['person', 'Prince Harry', 'When did the prince’s brother come?'],
    ['place', 'United Kingdom', ''],
  ])('do not find the %s %j in %j', (kind, key, text) => {
    expect(holdsValue({ kind, key, accept: [] }, text, CONTEXT)).toBe(false)
    expect(namesValue({ kind, key, accept: [] }, text, CONTEXT)).toBe(false)
  })
})

describe('holdsValue', () => {
  it('finds a value that no figure and no capital marks, which namesValue does not look for', () => {
    const key = { kind: 'text', key: 'a turning point', accept: [] } as const
    const text = 'it was a turning point for both'
    expect(holdsValue(key, text, CONTEXT)).toBe(true)
    expect(namesValue(key, text, CONTEXT)).toBe(false)
  })
})
