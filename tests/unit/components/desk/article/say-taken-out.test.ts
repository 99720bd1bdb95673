import { expect, it } from 'vitest'
import { nameReason, sayTakenOut } from '@/components/desk/article/say-taken-out'

const taken = (...reasons: readonly string[]) =>
  reasons.map((reason, at) => ({ id: String(at), text: 'words', reason, after: 0 }))

it.each([
  [['caption'], 'a caption'],
  [['published', 'caption', 'caption'], '2 captions and the date it came out'],
  [['advertisement', 'appeal', 'appeal'], '2 calls to the reader and an advertisement'], // prettier-ignore
  [['caption', 'credit', 'around', 'caption'], '2 captions, a credit and a part of the page around the article'], // prettier-ignore
  [['toString', 'something-new'], '2 other pieces'],
])('%j is said as "%s"', (reasons, words) => {
  expect(sayTakenOut(taken(...reasons))).toBe(words)
})

it('names a reason that it does not know', () => {
  expect(nameReason('constructor')).toBe('other words')
})
