import { describe, expect, it } from 'vitest'
import type { Kind } from '@/lib/quiz/item'
import { orderNaturally } from '@/lib/quiz/order-naturally'

describe('orderNaturally', () => {
  it.each<[Kind, string, string[]]>([
    ['age', 'en-GB', ['2', '4', '39', '100']],
    ['age', 'en-GB', ['18 months', 'two', '2½', '10 years']],
    ['number', 'en-GB', ['9', 'a dozen', '1,080', '2.5 million']],
    ['number', 'en-GB', ['£5', '£12.50', '£1,000']],
    ['date', 'en-GB', ['14 November 2023', '2 December 2023', '1 January 2024']],
    ['date', 'en-US', ['July 4, 1999', 'March 2, 2001', '2010']],
    ['date', 'en-GB', ['January', 'May', 'September']],
    ['date', 'en-GB', ['Tuesday', 'Wednesday', 'Saturday']],
    ['date', 'en-GB', ['1960s', '1975', '21st century']],
    ['place', 'en-GB', ['Clarence House', 'Frogmore Cottage', 'Windsor']],
    ['text', 'en-GB', ['élan', 'Emu', 'zoo']],
    ['text', 'en-GB', ['Part 2', 'Part 10']],
    ['date', 'en-GB', ['14 November', 'long ago', 'Tuesday']],
  ])('puts choices of kind %s (%s) in order: %j', (kind, language, texts) => {
    expect(orderNaturally(texts.toReversed(), kind, language)).toEqual(texts)
    expect(orderNaturally(texts, kind, language)).toEqual(texts)
  })
})
