import { describe, expect, it } from 'vitest'
import { foundIn } from '@/tests/support/found-in'

describe('open numbers', () => {
  it.each([
    ['There are dozens of wild beaches.', [['dozens', '']]],
    ['Tens of thousands of birds died.', [['Tens of thousands', '']]],
    ['They let a few dozen rooms.', [['a few dozen', '']]],
    ['Several hundred people came.', [['Several hundred', '']]],
    ['It took a few hours.', [['a few hours', '']]],
    ['Scores of people came.', [['Scores', '']]],
  ])('finds in %j its words and leaves the value open', (text, expected) => {
    expect(foundIn(text, 'number')).toEqual(expected)
  })

  it.each([['He wrote scores for films.'], ['Many people came.'], ['A few came.']])(
    'finds nothing in %j',
    (text) => {
      expect(foundIn(text, 'number')).toEqual([])
    },
  )
})
