import { describe, expect, it } from 'vitest'
import { foundIn } from '@/tests/support/found-in'

describe('ages as a predicate', () => {
  it.each([
    ['He was 82.', [['82', 'P82Y']]],
    ['The King turned 75 on Tuesday.', [['turned 75', 'P75Y']]],
    ['At 15, David formed a band.', [['15', 'P15Y']]],
    ['By 40 she had won twice.', [['40', 'P40Y']]],
    ['A man in his 60s was hurt.', [['in his 60s', 'P60Y']]],
    ['It was his 75th birthday.', [['75th birthday', 'P75Y']]],
  ])('finds in %j its words and value', (text, expected) => {
    expect(foundIn(text, 'age')).toEqual(expected)
  })

  it.each([
    ['It was 82 degrees.'],
    ['The score was 21.'],
    ['He turned to go.'],
    ['She turned 90 degrees.'],
    ['By eight she has baked 140 loaves.'],
    ['By 11 he had opened the shop.'],
  ])('finds nothing in %j', (text) => {
    expect(foundIn(text, 'age')).toEqual([])
  })
})
