import { describe, expect, it } from 'vitest'
import { foundIn } from '@/tests/support/found-in'

describe('decades, centuries and early years', () => {
  it.each([
    ['It was big in the 1960s.', [['the 1960s', '196X']]],
    ['It was big in the late 1970s.', [['the late 1970s', '197X']]],
    ['It was big in the sixties.', [['the sixties', '196X']]],
    ['It was built in the 19th century.', [['the 19th century', '18XX']]],
    ['It was built in the 18th and 19th centuries.', [['19th centuries', '18XX']]],
    ['Caesar died in 44 BC.', [['44 BC', '-0043']]],
    ['Built in the fifth century BC.', [['the fifth century BC', '-04XX']]],
  ])('finds in %j its words and value', (text, expected) => {
    expect(foundIn(text, 'date')).toEqual(expected)
  })

  it.each([['A man in his 60s was hurt.'], ['Temperatures in the low 20s are mild.']])(
    'finds nothing in %j',
    (text) => {
      expect(foundIn(text, 'date')).toEqual([])
    },
  )
})
