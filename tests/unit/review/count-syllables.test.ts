import { describe, expect, it } from 'vitest'
import { countSyllables } from '@/lib/review/count-syllables'

describe('countSyllables', () => {
  it.each([
    [1, 'cat made makes walked age played called be the whole rules rolled cliffs'],
    [2, 'table wanted houses lion nation special create people being science quiet little apples settled rhythm something statement million region'],
    [3, 'created radio medium area idea different museum period religious audience'],
    [4, 'antitoxin usually temperature experience society variety population'],
    [5, 'university'],
  ])('counts %i', (count, words) => {
    const others = words.split(' ').filter((word) => countSyllables(word) !== count)
    expect(others).toEqual([])
  }) // prettier-ignore
})
