import { describe, expect, it } from 'vitest'
import { foundIn } from '@/tests/support/found-in'

describe('a date counted from one that was told', () => {
  it.each([
    [
      'passes over a year',
      'On 3 May 2021 it fell most since 1987. It ended the day at 80.',
      '2021-05-03',
    ],
    [
      'passes over what was only compared',
      'In May 2021 sales rose from April. The following month they fell.',
      '2021-06',
    ],
    [
      'takes the start of a range',
      'It ran on 3-5 May 2021. Two days later it rained.',
      '2021-05-05',
    ],
    ['stays in the year told', 'In March 1990 he said that he would leave in May.', '1990-05'],
    [
      'goes on to the next year',
      'In March 1990 he said that he would leave in January.',
      '1991-01',
    ],
    [
      'leaves that year for what is to come',
      'In May 2023 they signed a deal that will end in March.',
      '2024-03',
    ],
    ['stays open where nothing was told', 'He left that year.', ''],
    [
      'stays open where it was told long ago',
      `He came in 1990. ${'He sang. '.repeat(6)}He left that year.`,
      '',
    ],
  ])('%s', (_, text, value) => {
    expect(foundIn(text, 'date', '2023-11-15').at(-1)?.[1]).toBe(value)
  })
})
