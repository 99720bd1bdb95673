import { describe, expect, it } from 'vitest'
import { phraseAfter, pluralAfter } from '@/lib/facts/parsers/numbers/noun-phrase'

describe('pluralAfter', () => {
  it.each([
    [' licensed hunters in Poland', 'licensed hunters'],
    [' members of the public who help', 'members of the public'],
    [' other sources of income: fishing', 'other sources of income'],
    [' police officers came', 'police officers'],
    [' Japanese companies closed', 'Japanese companies'],
    [' Japanese left', 'Japanese'],
    [' women drivers', 'women drivers'],
    [" workers' homes burnt", "workers' homes"],
    [' one-day national holidays', 'one-day national holidays'],
    [' large, heavy boxes', 'large, heavy boxes'],
    [' more people than last year', 'more people'],
    [' famous people', 'famous people'],
    [' tennis players', 'tennis players'],
    [' staff', 'staff'],
  ])('takes the noun phrase of %j', (after, expected) => {
    expect(pluralAfter(after).text).toBe(expected)
  })

  it.each([
    [' in the city'],
    [' and others'],
    ['-seat hall'],
    [', people said'],
    [' was cold'],
    [''],
  ])('takes nothing of %j', (after) => {
    expect(pluralAfter(after).text).toBe('')
  })
})

describe('phraseAfter', () => {
  it.each([
    [' national landscape discovery centre, which', 'national landscape discovery centre'],
    [' drainpipe and', 'drainpipe'],
    [' guided tour organised by', 'guided tour'],
    [' energy supply by 2020', 'energy supply'],
    [' early voting', 'early voting'],
  ])('takes the noun phrase of %j', (after, expected) => {
    expect(phraseAfter(after).text).toBe(expected)
  })
})
