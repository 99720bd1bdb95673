import { expect, it } from 'vitest'
import { shortenSame } from '@/components/desk/shorten-same'

const LONG = Array.from({ length: 100 }, (_, at) => `word${String(at)}`).join(' ')

it('keeps short stretches and everything that differs', () => {
  const words = [
    { text: 'The King is ', change: 'same' },
    { text: LONG, change: 'gone' },
    { text: '75', change: 'new' },
  ] as const
  expect(shortenSame(words)).toEqual(words)
})

it('keeps only the ends of a long stretch, cut between words', () => {
  const change = { text: '75', change: 'new' } as const
  const [before, , between, , after] = shortenSame([
    { text: LONG, change: 'same' },
    change,
    { text: LONG, change: 'same' },
    change,
    { text: LONG, change: 'same' },
  ]).map(({ text }) => text)
  expect(before).toMatch(/^ … word\d+ .*word99$/)
  expect(between).toMatch(/^word0 .*word\d+ … word\d+ .*word99$/)
  expect(after).toMatch(/^word0 .*word\d+ … $/)
})
