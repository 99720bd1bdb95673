import { describe, expect, it } from 'vitest'
import { keyStandsOut } from '@/lib/quiz/gates/key-stands-out'
import { choiceOf, contextOf, entryOf } from './context-of'

describe('keyStandsOut', () => {
  it.each([
    ['the mayor who opened the bridge', ['a guest', 'a singer'], 'long'],
    ['4 May 2024', ['in 2023', 'in June 2024'], 'exact'],
    ['Leeds', ['a town', 'a village'], 'capitalised'],
  ])('refuses %j beside %j', (key, distractors, how) => {
    expect(keyStandsOut.check(choiceOf({ key, distractors }), contextOf())).toBe(
      `The right answer “${key}” is the only ${how} choice.`,
    )
  })

  it.each([
    ['39', ['52', '41']],
    ['Leeds', ['York', 'Hull']],
    ['the mayor of the town', ['a guest of hers', 'a singer']],
    ['Leeds', ['39', '41']],
    ['Leeds', []],
  ])('passes %j beside %j', (key, distractors) => {
    expect(keyStandsOut.check(choiceOf({ key, distractors }), contextOf())).toBeUndefined()
  })

  it('has nothing to say where nothing is picked', () => {
    const item = entryOf({ key: '4 May 2024', distractors: ['in 2023'] })
    expect(keyStandsOut.check(item, contextOf())).toBeUndefined()
  })
})
