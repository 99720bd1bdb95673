import { describe, expect, it } from 'vitest'
import { stemTooLong } from '@/lib/quiz/gates/stem-too-long'
import { contextOf, entryOf } from './context-of'

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

describe('stemTooLong', () => {
  it.each([
    [`${words(31)}?`, 31],
    [`Who said “${words(9)}”, ${words(30)}?`, 32],
  ])('refuses %j', (stem, count) => {
    expect(stemTooLong.check(entryOf({ stem }), contextOf())).toBe(
      `The question has ${count} words; 30 are as many as can be taken in at once.`,
    )
  })

  it.each([[`${words(30)}?`], [`Who said: “${words(60)}”?`], [`Who said ‘${words(60)}’?`]])(
    'passes %j',
    (stem) => {
      expect(stemTooLong.check(entryOf({ stem }), contextOf())).toBeUndefined()
    },
  )
})
