import { describe, expect, it } from 'vitest'
import { holdsExactly, holdsFolded, holdsWords } from '@/lib/text/holds-words'

describe('holdsWords', () => {
  it.each([
    ['She is 39 years old.', '39'],
    ['Prince Archie, four, sat.', 'prince archie'],
    ['“It’s over,” he said.', "it's over"],
    ['It cost £2.5 million.', '2.5 million'],
    ['It was 39.', '39'],
  ])('finds in %j the words %j', (text, words) => {
    expect(holdsWords(text, words)).toBe(true)
  })

  it.each([
    ['She is 139 years old.', '39'],
    ['The Parisians came.', 'Paris'],
    ['It cost £2.5 million.', '5 million'],
    ['1,080 came.', '1'],
    ['She is 39.', ''],
  ])('cuts no word or number: %j does not hold %j', (text, words) => {
    expect(holdsWords(text, words)).toBe(false)
  })
})

describe('holdsExactly', () => {
  it.each([
    ['Who wrote to May?', 'May', true],
    ['Who may vote?', 'May', false],
    ['Who wrote to May?', '', false],
  ])('says of %j and %j: %s', (text, words, isHeld) => {
    expect(holdsExactly(text, words)).toBe(isHeld)
  })
})

describe('holdsFolded', () => {
  it.each([
    ['she is 39', '39', true],
    ['she is 139', '39', false],
    ['she is 39', '', false],
  ])('says of %j and %j: %s', (text, words, isHeld) => {
    expect(holdsFolded(text, words)).toBe(isHeld)
  })
})
