import { describe, expect, it } from 'vitest'
import type { Item } from '@/lib/quiz/item'
import { keyNotInEvidence } from '@/lib/quiz/gates/key-not-in-evidence'
import { contextOf, entryOf, evidenceItemOf, matchOf, orderOf } from './context-of'

const says = (key: string) =>
  `The sentence that is to prove the answer does not have “${key}” in it.`

describe('keyNotInEvidence', () => {
  it.each<[string, Item, string]>([
    ['a key of another sentence', entryOf({ evidence: [{ quote: '120 metres' }] }), '39'],
    ['a part of a number', entryOf({ key: '3' }), '3'],
    [
      'a date that the sentence does not resolve to',
      entryOf({ kind: 'date', key: '5 May 2024', evidence: [{ quote: '4 May 2024' }] }),
      '5 May 2024',
    ],
    [
      'a place in other words',
      entryOf({ kind: 'place', key: 'Leeds', evidence: [{ quote: 'Ferrytown' }] }),
      'Leeds',
    ],
    ['one right-hand side of a match', matchOf({ 'Ada Byrne': '39', 'Tom Reyes': '53' }), '53'],
    [
      'an event that the evidence says nothing of',
      orderOf(['Guests arrive', 'Somebody swims', 'Ada Byrne opens it']),
      'Guests arrive',
    ],
  ])('refuses %s', (_, item, key) => {
    expect(keyNotInEvidence.check(item, contextOf())).toBe(says(key))
  })

  it.each<[string, Item]>([
    ['the words themselves', entryOf()],
    ['a number in words', entryOf({ key: 'thirty-nine' })],
    [
      'figures for words',
      entryOf({ kind: 'number', key: '2', evidence: [{ quote: 'two years' }] }),
    ],
    ['an alternative that stands there', entryOf({ key: 'about 40', accept: ['39'] })],
    [
      'a date in another form',
      entryOf({ kind: 'date', key: '2024-05-04', evidence: [{ quote: 'Saturday 4 May 2024' }] }),
    ],
    [
      'a text in other forms of the same words',
      entryOf({ kind: 'text', key: 'opening a bridge', evidence: [{ quote: 'Ada Byrne opened' }] }),
    ],
    ['each part of a match', matchOf({ 'Ada Byrne': '39', 'Tom Reyes': '52' })],
    ['evidence that cannot be found, which another gate refuses', entryOf({ evidence: [] })],
    ['an item that asks for the evidence', evidenceItemOf()],
  ])('passes %s', (_, item) => {
    expect(keyNotInEvidence.check(item, contextOf())).toBeUndefined()
  })
})
