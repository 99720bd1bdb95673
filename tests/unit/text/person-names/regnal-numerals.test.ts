import { describe, expect, test } from 'vitest'
import { isNumeral, spellNumeral } from '@/lib/text/person-names/regnal-numerals'

describe('spellNumeral', () => {
  test.each<[name: string, spelt: string]>([
    ['henry the eighth', 'henry viii'],
    ['henry the 8th', 'henry viii'],
    ['henry 8', 'henry viii'],
    ['louis the fourteenth', 'louis xiv'],
    ['john 23', 'john xxiii'],
    ['king charles iii', 'king charles iii'],
    ['the 8th', 'the 8th'],
    ['room 101', 'room 101'],
    ['tom first', 'tom first'],
  ])('writes %j as %j', (name, spelt) => {
    expect(spellNumeral(name)).toBe(spelt)
  })
})

describe('isNumeral', () => {
  test.each(['i', 'ii', 'iv', 'ix', 'xiv', 'xxiii'])('takes %s', (word) => {
    expect(isNumeral(word)).toBe(true)
  })

  test.each(['', 'vv', 'iiii', 'ivy', 'mix', 'c'])('leaves %j', (word) => {
    expect(isNumeral(word)).toBe(false)
  })
})
