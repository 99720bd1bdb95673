import { describe, expect, it } from 'vitest'
import { foundIn } from '@/tests/support/found-in'

describe('days with their month', () => {
  it.each([
    ['It opened on 14 November 2022.', [['14 November 2022', '2022-11-14']]],
    ['It opened on Tuesday, November 14, 2023.', [['Tuesday, November 14, 2023', '2023-11-14']]],
    ['It opened on November 14 , 2022 .', [['November 14 , 2022', '2022-11-14']]],
    ['It fell on Friday , Oct. 13 , 1989 .', [['Friday , Oct. 13 , 1989', '1989-10-13']]],
    ['It opened on the 14th of November.', [['the 14th of November', '2023-11-14']]],
    ['She was born on the first of June 2009.', [['the first of June 2009', '2009-06-01']]],
    ['It was bombed last Aug. 7.', [['last Aug. 7', '2023-08-07']]],
    ['It shut from late December 15.', [['late December 15', '2022-12-15']]],
    ['Shares fell on Friday, 13 October 1989.', [['Friday, 13 October 1989', '1989-10-13']]],
    ['They met on Friday, Feb. 16.', [['Friday, Feb. 16', '2024-02-16']]],
    ['The Jan. 2 fire killed ten.', [['Jan. 2', '2023-01-02']]],
    ['Tickets for the 3 December concert went.', [['3 December', '2023-12-03']]],
    [
      'He appeared on Sunday (6th November).',
      [
        ['Sunday', '2022-11-06'],
        ['6th November', '2022-11-06'],
      ],
    ],
    ['He spoke on the 1st January 49 BC.', [['1st January 49 BC', '-0048-01-01']]],
    ['It opened on Nov. 14th.', [['Nov. 14th', '2023-11-14']]],
    ['The fair ran from 14-16 May 2021.', [['14-16 May 2021', '2021-05-14/2021-05-16']]],
    ['The fair will open on 3 December.', [['3 December', '2023-12-03']]],
    ['The fair closed on 3 December.', [['3 December', '2022-12-03']]],
  ])('finds in %j its words and value', (text, expected) => {
    expect(foundIn(text, 'date')).toEqual(expected)
  })

  it.each([
    ['He may 14 times have said so.'],
    ['It cost 14 marks.'],
    ['It is like the September 11 attacks.'],
  ])('finds nothing in %j', (text) => {
    expect(foundIn(text, 'date')).toEqual([])
  })
})
