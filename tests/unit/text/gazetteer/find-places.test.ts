import { describe, expect, test } from 'vitest'
import { foldName } from '@/lib/text/fold'
import { findContainers, findPlaces, isWithin, mayBeWithin } from '@/lib/text/gazetteer/find-places'

function first(name: string) {
  const place = findPlaces(foldName(name))[0]
  if (!place) throw new Error(`"${name}" is not in the gazetteer`)
  return place
}

describe('findPlaces', () => {
  test.each([
    ['London', 'GB.ENG/london'],
    ['Paris', 'FR.11/paris'],
    ['the Netherlands', 'NL'],
    ['Holland', 'NL'],
    ['New York', 'US.NY/new york city'],
    ['Washington, DC'.replace(',', ''), 'US.DC/washington dc'],
    ['Georgia', 'GE'],
    ['Kiev', 'UA.12/kyiv'],
    ['Cologne', 'DE.07/koln'],
    ['Łódź', 'PL.74/lodz'],
    ['Texas', 'US.TX'],
    ['Europe', '~EU'],
    ['Kent', 'GB.ENG~kent'],
    ['Buckingham Palace', 'GB.ENG/london/buckingham palace'],
  ])('thinks of %s as %s', (name, id) => {
    expect(first(name).id).toBe(id)
  })

  test('finds nothing for a name that it does not hold', () => {
    expect(findPlaces('clarance house')).toEqual([])
  })

  test('holds all the towns of one name', () => {
    expect(findPlaces('paris').map(({ id }) => id)).toContain('US.TX/paris')
  })
})

describe('findContainers', () => {
  test('reads the abbreviation of a state after a comma', () => {
    expect(findContainers('or').map(({ id }) => id)).toContain('US.OR')
    expect(findPlaces('or')).toEqual([])
  })
})

describe('isWithin', () => {
  test.each([
    ['London', 'England'],
    ['London', 'United Kingdom'],
    ['London', 'Europe'],
    ['England', 'United Kingdom'],
    ['Clarence House', 'London'],
    ['Brooklyn Bridge', 'New York'],
    ['Leeds', 'West Yorkshire'],
    ['Leeds', 'Yorkshire'],
    ['West Yorkshire', 'Yorkshire'],
    ['Moscow', 'Asia'],
  ])('knows that %s is in %s', (inner, outer) => {
    expect(isWithin(first(inner), first(outer))).toBe(true)
    expect(isWithin(first(outer), first(inner))).toBe(false)
  })

  test.each([
    ['London', 'London'],
    ['Paris', 'Texas'],
    ['Leeds', 'Kent'],
    ['Niger', 'Nigeria'],
    ['Clarence House', 'Manchester'],
  ])('does not put %s in %s', (inner, outer) => {
    expect(isWithin(first(inner), first(outer))).toBe(false)
  })

  test('lets a town that no county lists be in any county of its nation', () => {
    const town = { id: 'GB.ENG/biddenden', name: 'biddenden', level: 'city', size: 5 } as const
    expect(mayBeWithin(town, first('Kent'))).toBe(true)
    expect(mayBeWithin(first('Leeds'), first('Kent'))).toBe(false)
    expect(mayBeWithin(first('Paris'), first('Kent'))).toBe(false)
  })
})
