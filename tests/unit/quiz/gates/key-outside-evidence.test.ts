import { describe, expect, it } from 'vitest'
import type { Item } from '@/lib/quiz/item'
import { keyOutsideEvidence } from '@/lib/quiz/gates/key-outside-evidence'
import { contextOf, entryOf, evidenceItemOf, matchOf, orderOf } from './context-of'

const quoting = (...quotes: readonly string[]) => quotes.map((quote) => ({ quote }))

describe('keyOutsideEvidence', () => {
  it.each<[string, Item, string]>([
    ['the end of its sentence', entryOf({ evidence: quoting('Ada Byrne, who is') }), '39'],
    ['its beginning', entryOf({ key: '39', evidence: quoting('drew the plans') }), '39'],
    [
      'a date',
      entryOf({ kind: 'date', key: '2024-05-04', evidence: quoting('Bridge in Ferrytown') }),
      '2024-05-04',
    ],
    [
      'one right-hand side of a match',
      matchOf(
        { 'Ada Byrne': '39', 'Tom Reyes': '52' },
        { evidence: quoting('Ada Byrne, who is 39') },
      ),
      '52',
    ],
  ])('points at evidence that is cut before %s', (_, item, key) => {
    expect(keyOutsideEvidence.check(item, contextOf())).toBe(
      `The words that are to prove the answer leave “${key}” out, which stands beside them.`,
    )
  })

  it.each<[string, Item]>([
    ['a piece that has the key', entryOf()],
    ['a piece that has it in other words', entryOf({ key: 'thirty-nine' })],
    ['a second piece that has it', entryOf({ evidence: quoting('drew the plans', 'who is 39') })],
    [
      'another sentence’s key, which another gate refuses',
      entryOf({ key: '52', evidence: quoting('120 metres') }),
    ],
    ['evidence that cannot be found', entryOf({ evidence: quoting('nowhere') })],
    [
      'an order whose parts are told in other words',
      orderOf(['opening the bridge'], { evidence: quoting('Ada Byrne opened') }),
    ],
    ['an item that asks for the evidence', evidenceItemOf()],
  ])('passes %s', (_, item) => {
    expect(keyOutsideEvidence.check(item, contextOf())).toBeUndefined()
  })
})
