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
    ['We may go beyond Thursday.', '2023-11-16'],
    ['The ban has been extended until Friday.', '2023-11-17'],
    ['The leader, who flew in on Sunday, meets the king on Monday.', '2023-11-20'],
    ['Voters go to the polls Sunday.', '2023-11-19'],
    ['The vote could come as early as Thursday.', '2023-11-16'],
    ['Dancing begins at 5:30 p.m. on Friday.', '2023-11-17'],
    ['“We expect to have the answer Monday,” she said.', '2023-11-20'],
    ["Sunday's vote will be the first.", '2023-11-19'],
    ['He said on Monday that polls will be held in June.', '2024-06'],
    ['He resigned effective December 1.', '2023-12-01'],
    ['The law, passed in October, takes effect in July.', '2024-07'],
    ['It is to be announced Friday.', '2023-11-17'],
    ['She proposed holding a vote in the flood-hit region on December 20.', '2023-12-20'],
    ['The book, released on Thursday, is long.', '2023-11-16'],
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
    ['They arrived on set on Thursday.', '2023-11-09'],
    ['The agency says that on December 24 a man fell ill; he will live.', '2022-12-24'],
    ['He is accused of killing her on Friday.', '2023-11-10'],
    ['They had expected to start in December.', '2022-12'],
    ['He had been expected on Thursday.', '2023-11-09'],
    ['The line had suspended its trips until Friday.', '2023-11-10'],
    ['The minister, Ms Aglukkaq, pledged help on Friday.', '2023-11-10'],
    ['They were able to hold the man on Sunday.', '2023-11-12'],
    ['Police want to question a man seen on Thursday.', '2023-11-09'],
    ['He could not come on Friday.', '2023-11-10'],
    ['There was no word Friday on what will happen.', '2023-11-10'],
  ])('looks back in %j', (text, value) => {
    expect(foundIn(text, 'date', WEDNESDAY).at(-1)?.[1]).toBe(value)
  })
})
