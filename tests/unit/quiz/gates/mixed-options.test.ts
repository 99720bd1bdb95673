import { describe, expect, it } from 'vitest'
import type { Kind } from '@/lib/quiz/item'
import { mixedOptions } from '@/lib/quiz/gates/mixed-options'
import { choiceOf, contextOf, entryOf, matchOf, orderOf } from './context-of'

const check = (kind: Kind, [key = '', ...distractors]: readonly string[]) =>
  mixedOptions.check(choiceOf({ kind, key, distractors }), contextOf())

describe('mixedOptions', () => {
  it.each<[Kind, readonly string[], string]>([
    ['age', ['39', '52', 'four'], 'one is in figures and one in words'],
    ['age', ['39', 'middle-aged'], 'one is in figures and one without a number'],
    ['age', ['39', '18 months'], 'only one has a unit'],
    ['age', ['2 years', '18 months'], 'they have different units'],
    ['number', ['£23', '11'], 'only one has a unit'],
    ['number', ['674 miles', '91 kilometres'], 'they have different units'],
    ['number', ['nine dogs', 'twelve sledges'], 'they count different things'],
    ['number', ['about 150', '20'], 'only one is exact'],
    ['date', ['4 May 2024', 'May 2023'], 'one names a day and one a month'],
    ['date', ['2022', '4 May 2024'], 'one names a year and one a day'],
    ['date', ['Tuesday', 'May'], 'one names a day of the week and one a month'],
    ['date', ['4 May 2024', 'May 5, 2024'], 'their parts or the order of these differ'],
    ['date', ['4 May 2024', '5 May'], 'their parts or the order of these differ'],
    ['date', ['May', 'mid-September'], 'their parts or the order of these differ'],
    ['date', ['2022', 'the 1960s'], 'one names a year and one a decade'],
    ['date', ['2022', 'a long time ago'], 'only one is a date'],
    ['place', ['Paris', 'France'], 'one is a town and one a country or a region'],
    ['place', ['Clarence House', 'Birmingham'], 'one is a building or a site and one a town'],
    ['place', ['Leeds Castle', 'Mr Reyes'], 'one names a place and one a person'],
    ['person', ['Prince Harry', 'Buckingham Palace'], 'one names a person and one a place'],
    ['person', ['Tom Smith', 'Germany'], 'one names a person and one a place'],
    ['text', ['“turning point”', 'great pain'], 'only one is in quotation marks'],
    ['text', ['She was a woman.', 'She was too young'], 'only one ends like a sentence'],
    ['text', ['The driver of a sled', 'the keeper of a stop'], 'only one begins like a sentence'],
  ])('refuses as %s %j', (kind, choices, how) => {
    const [first = ''] = choices
    expect(check(kind, choices)).toBe(
      `“${first}” and “${choices.at(-1) ?? ''}” are no choices of one kind: ${how}.`,
    )
  })

  it.each<[Kind, readonly string[]]>([
    ['age', ['39', '52', '4']],
    ['age', ['four', 'two']],
    ['age', ['18 months', '6 months']],
    ['number', ['300,000', '1 million']],
    ['number', ['£23', '£11', '£12']],
    ['number', ['674 miles', '91 miles', '1 mile']],
    ['number', ['150 dogs', '1 dog']],
    ['date', ['14 November 2023', '16 November 2023']],
    ['date', ['January 22, 1925', 'January 27, 1925']],
    ['date', ['Tuesday 14 November', 'Thursday 16 November']],
    ['date', ['January', 'May', 'September']],
    ['date', ['2022', '2018', '1847']],
    ['date', ['the 1960s', 'the 1970s']],
    ['date', ['summer 2022', 'spring 2021']],
    ['date', ['last week', 'yesterday']],
    ['place', ['Clarence House', 'Frogmore Cottage', 'Kensington Palace']],
    ['place', ['Cleveland', 'Los Angeles', 'New York City']],
    ['place', ['Lyme Regis', 'Dorchester', 'London']],
    ['place', ['Singapore', 'Germany']],
    ['place', ['Scotland', 'France']],
    ['person', ['Joseph', 'Mary', 'Richard']],
    ['person', ['Meghan', 'Lilibet', 'William']],
    ['person', ['Leonhard Seppala', 'Charlie Olson']],
    ['person', ['the Prime Minister', 'Prince Harry']],
    ['text', ['diphtheria', 'Ebola']],
    ['text', ['turning point', 'great pain', 'no contact']],
    ['text', ['She was a woman', 'She lived too far away', 'Ada said no']],
  ])('passes as %s %j', (kind, choices) => {
    expect(check(kind, choices)).toBeUndefined()
  })

  it('looks at the right-hand side of a match', () => {
    const item = matchOf({ Ada: '39', Tom: 'four' })
    expect(mixedOptions.check(item, contextOf())).toBe(
      '“39” and “four” are no choices of one kind: one is in figures and one in words.',
    )
  })

  it('has nothing to say where nothing is picked, and of events', () => {
    const entry = entryOf({ distractors: ['four'] })
    expect(mixedOptions.check(entry, contextOf())).toBeUndefined()
    expect(mixedOptions.check(orderOf(['The bridge opens.', 'she sings', 'a']), contextOf())).toBeUndefined() // prettier-ignore
  })
})
