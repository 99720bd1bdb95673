import { describe, expect, it } from 'vitest'
import { foundIn } from '@/tests/support/found-in'

const WEDNESDAY = '2023-11-15'

describe('directionAt', () => {
  it.each([
    ['The talks begin Monday.', '2023-11-20'],
    ['They agreed to meet again on Saturday.', '2023-11-18'],
    ['He is expected to arrive on Thursday.', '2023-11-16'],
    ['A report will be published on Monday.', '2023-11-20'],
    ['It is to be held on Monday.', '2023-11-20'],
    ['Shops stay closed until Friday.', '2023-11-17'],
    ['He said he would decide in December.', '2023-12'],
    ['They plan to cut jobs in February.', '2024-02'],
  ])('looks ahead in %j', (text, value) => {
    expect(foundIn(text, 'date', WEDNESDAY).at(-1)?.[1]).toBe(value)
  })

  it.each([
    ['He was arrested on Sunday.', '2023-11-12'],
    ['The strike, which began on Monday, is over.', '2023-11-13'],
    ['Jobs have been cut since February.', '2023-02'],
    ['Shops were closed until Friday.', '2023-11-10'],
    ['The book was sold in December.', '2022-12'],
    ['They told the court on Friday.', '2023-11-10'],
  ])('looks back in %j', (text, value) => {
    expect(foundIn(text, 'date', WEDNESDAY).at(-1)?.[1]).toBe(value)
  })
})
