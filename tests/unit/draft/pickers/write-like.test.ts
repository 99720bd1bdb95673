import { describe, expect, it } from 'vitest'
import { writeLike } from '@/lib/draft/pickers/write-like'
import type { Kind } from '@/lib/quiz/item'
import { valueWording } from '../value-wording'

const like = (kind: Kind, key: string, value: string, other: string) =>
  writeLike(valueWording({ kind, key, value }), other)

describe('writeLike', () => {
  it.each<[Kind, string, string, string, string]>([
    ['age', '39', 'P39Y', 'P41Y', '41'],
    ['age', 'four', 'P4Y', 'P2Y', 'two'],
    ['age', '75th', 'P75Y', 'P73Y', '73rd'],
    ['age', '10th', 'P10Y', 'P11Y', '11th'],
    ['age', '18 months', 'P18M', 'P20M', '20 months'],
    ['number', '1,500', '1500', '1200', '1,200'],
    ['number', '£2.5 million', '2500000', '2100000', '£2.1 million'],
    ['number', '45%', '45', '47', '47%'],
    ['number', '50 metres', '50', '60', '60 metres'],
    ['number', 'twenty-three', '23', '31', 'thirty-one'],
    ['number', '18.5', '18.5', '14.8', '14.8'],
    ['date', '14 November 2023', '2023-11-14', '2023-11-16', '16 November 2023'],
    ['date', 'Tuesday 14 November 2023', '2023-11-14', '2023-11-16', 'Thursday 16 November 2023'],
    ['date', 'November 14, 2023', '2023-11-14', '2023-12-01', 'December 1, 2023'],
    ['date', '14 November', '2023-11-14', '2023-11-16', '16 November'],
    ['date', 'May 2023', '2023-05', '2023-09', 'September 2023'],
    ['date', '1998', '1998', '1995', '1995'],
    ['date', 'the 1960s', '196X', '197X', 'the 1970s'],
    ['date', 'the 19th century', '18XX', '19XX', 'the 20th century'],
    ['date', 'summer 2016', '2016-22', '2016-23', 'autumn 2016'],
    ['place', 'Paris', 'Paris', 'Lyon', 'Lyon'],
  ])('writes a %s like %s (%s), %s, as %s: %s', (kind, key, value, other, written) => {
    expect(like(kind, key, value, other)).toBe(written)
  })

  it.each<[Kind, string, string, string]>([
    ['age', '39', 'P39Y', 'P18M'],
    ['age', 'four', 'P4Y', 'P120Y'],
    ['number', '£2.5 million', '2500000', '2123456'],
    ['number', '50 metres', '50', 'many'],
    ['date', '14 November 2023', '2023-11-14', '2023-05'],
    ['date', '14 November', '2023-11-14', '2022-11-16'],
    ['date', 'last Tuesday', '2023-11-14', '2023-11-15'],
    ['date', '1998', '1998', ''],
  ])('has no form for a %s like %s (%s): %s', (kind, key, value, other) => {
    expect(like(kind, key, value, other)).toBeUndefined()
  })
})
