import { describe, expect, it } from 'vitest'
import { nameSort, placeSorts } from '@/lib/quiz/name-sort'

describe('nameSort', () => {
  it.each([
    ['Prince Harry', 'a person'],
    ['Tom Smith', 'a person'],
    ['Joseph', 'a person'],
    ['Germany', 'a place'],
    ['Leeds Castle', 'a place'],
    ['Otter Bridge', 'a place'],
    ['Florence', undefined],
    ['Cleveland', undefined],
    ['Victoria Park', undefined],
    ['the mayor', undefined],
    ['', undefined],
  ])('says of %j: %j', (text, sort) => {
    expect(nameSort(text)).toBe(sort)
  })
})

describe('placeSorts', () => {
  it.each([
    ['Europe', ['a continent']],
    ['France', ['a country or a region']],
    ['Leeds', ['a town']],
    ['Clarence House', ['a building or a site']],
    ['Ferrytown', []],
  ])('says of %j: %j', (text, sorts) => {
    expect([...placeSorts(text)]).toEqual(sorts)
  })

  it('leaves open which a name is that several large places have', () => {
    expect(placeSorts('New York').size).toBe(2)
  })
})
