import { describe, expect, test } from 'vitest'
import { matchDate } from '@/lib/quiz/match/match-date'
import { said, type Expected } from '../../../support/verdicts'

/** Published on a Wednesday. */
const PUBLISHED = '2023-11-15'
const PASSAGE =
  'Father and son spoke on Tuesday, after Prince Harry, 39, rang the King. The King joined close friends for dinner ' +
  'on Tuesday night. The new series, released on Thursday, has begun. His son flew over for the Coronation in May. ' +
  'The Duke came to London, in September, and turned 39 in mid-September. They will speak again next week.'

function verdict(
  key: string,
  response: string,
  published = '',
  passage = '',
  language = 'en-GB',
): Expected {
  return said(matchDate(response, key, { passage, language, published: published || undefined }))
}

describe('matchDate', () => {
  test.each<
    [key: string, response: string, verdict: Expected, published?: string, passage?: string]
  >([
    ['2023-11-14', '14 November 2023', 'correct'],
    ['2023-11-14', 'November 14, 2023', 'correct'],
    ['2023-11-14', '14/11/2023', 'correct'],
    ['2023-11-14', '2023-11-14', 'correct'],
    ['2023-11-14', '14.11.23', 'correct', '2023-11-15'],
    ['2023-11-14', 'the 14th of Nov, 2023', 'correct'],
    ['2023-11-14', 'Tuesday 14 November 2023', 'correct'],
    ['2023-11-14', 'Monday 14 November 2023', 'incorrect'],
    ['2023-11-14', '14 November', 'imprecise'],
    ['2023-11-14', '14 November', 'correct', '2023-11-15'],
    ['2023-11-14', 'Tuesday', 'imprecise'],
    ['2023-11-14', '2023', 'imprecise'],
    ['2023-11-14', 'November', 'imprecise'],
    ['2023-11-14', 'November 2023', 'imprecise'],
    ['2023-11-14', '15 November 2023', 'incorrect'],
    ['2023-11-14', '14/11', 'imprecise'],
    ['1988-04-03', '03/04/1988', 'correct'],
    ['1988-03-04', '03/04/1988', 'ambiguous'],
    ['2024-09-24', '09/24/2024', 'correct'],
    ['196X', 'the sixties', 'correct'],
    ['196X', 'the 1960s', 'correct'],
    ['196X', '1960s', 'correct'],
    ['196X', '60s', 'correct'],
    ['196X', '1965', 'correct'],
    ['198X', 'early 1980s', 'incorrect'],
    ['198X', 'the nineteen eighties', 'correct'],
    ['192X', 'the twenties', 'ambiguous', '2023-01-01'],
    ['18XX', '19th century', 'correct'],
    ['18XX', 'nineteenth century', 'correct'],
    ['18XX', '1800s', 'ambiguous'],
    ['18XX', '18th century', 'incorrect'],
    ['2023-Q3', 'Q3 2023', 'correct'],
    ['2023-Q3', 'July to September 2023', 'correct'],
    ['2023-Q3', 'July-September 2023', 'correct'],
    ['2023-Q3', 'third quarter of 2023', 'correct'],
    ['2023-Q3', 'August 2023', 'correct'],
    ['2023-Q3', '2023', 'imprecise'],
    ['2023-22', 'summer 2023', 'correct'],
    ['2023-22', 'the summer of 2023', 'correct'],
    ['2023-22', 'July 2023', 'incorrect'],
    ['2023-22', '2023', 'imprecise'],
    ['2023-22', 'summer', 'imprecise'],
    ['2023-22', 'summer', 'correct', '2023-10-01'],
    ['2023-24', 'winter 2023-24', 'correct'],
    ['2023-24', '2023-24', 'correct'],
    ['2023-W47', 'week of 20 November 2023', 'correct'],
    ['2023-W47', 'week 47 of 2023', 'correct'],
    ['2023-W47', '20 November 2023', 'correct'],
    ['2023-W47', 'November 2023', 'imprecise'],
    ['2023-05', 'May 2023', 'correct'],
    ['2023-05', '6 May 2023', 'correct'],
    ['2023-05', 'May', 'imprecise'],
    ['2023-05', 'June', 'incorrect'],
    ['2023-05', '2023', 'imprecise'],
    ['mid-September 2023', 'September 2023', 'imprecise'],
    ['mid-September 2023', 'the middle of September 2023', 'correct'],
    ['mid-September 2023', '15 September 2023', 'correct'],
    ['2023-11-14', 'Novmber 14 2023', 'spelling'],
    ['2023-11-14', '14 Novembre 2023', 'spelling'],
    ['2023-02-11', '11 Febuary 2023', 'spelling'],
    ['2023-11-14', '31 February 2023', 'unreadable'],
    ['2023-11-14', 'Paris', 'unreadable'],
    ['2023-11-14', '42', 'unreadable'],
    ['2023-11-14', '14', 'imprecise'],
    ['2023-11-14', '14th', 'imprecise'],
    ['1969', '1969', 'correct'],
    ['1969', 'nineteen sixty-nine', 'correct'],
    ['1969', '69', 'correct'],
    ['1969', 'about 1969', 'incorrect'],
    ['1969', '1968 or 1969', 'several'],
    ['1969', 'the 1960s', 'imprecise'],
    ['1969', '20 July 1969', 'correct'],
    ['1969', '20th century', 'imprecise'],
    ['1969', 'in 1969', 'correct'],
    ['1969', 'before 1970', 'incorrect'],
    ['1969', '1968-1970', 'incorrect'],
    ['1969', '1969?', 'correct'],
    ['1914/1918', '1914-18', 'correct'],
    ['1914/1918', '1914 to 1918', 'correct'],
    ['1914/1918', 'from 1914 to 1918', 'correct'],
    ['1914/1918', '1914', 'imprecise'],
    ['1914/1918', '1916', 'incorrect'],
    ['2023-11-14/2023-11-16', '14-16 November 2023', 'correct'],
    ['2023-11-14/2023-11-16', 'November 14-16, 2023', 'correct'],
    ['2023-11-14/2023-11-16', '14 to 16 November 2023', 'correct'],
    ['-0043', '44 BC', 'correct'],
    ['2023-12-25', 'Christmas Day 2023', 'correct'],
    ['14 November 2023', '2023-11-14', 'correct'],
    ['2008', 'two thousand and eight', 'correct'],
    ['1800', '1800s', 'imprecise'],
    ['2023-11-14', 'it was 14 November 2023, I think', 'correct'],
    ['2023-11-14', 'not 14 November 2023', 'unreadable'],
    ['2024', '5 Jan 24', 'incorrect', '2023-11-15'],
    ['1850~', 'about 1850', 'correct'],
    ['1850', 'about 1850', 'correct', '', 'It was about 1850 when'],
    ['2023-11-14', '14 November 2022', 'incorrect'],
    ['2023-11', '11/2023', 'correct'],
    ['2023-11', 'Nov 2023', 'correct'],
    ['June', 'July', 'incorrect'],
    ['2023-06', 'July 2023', 'incorrect'],
    ['2023-11-14', '14 november of 2023 at 3pm', 'correct'],
    ['1988-04-03', '3/4/88', 'correct', '2023-01-01'],
    ['1999', 'May 1999 or June 1999', 'several'],
    ['2024-01-02', '2 January', 'correct', '2023-12-20'],
    ['2023-12-28', '28 December', 'correct', '2024-01-03'],
    ['1918-11-11', '11 November', 'correct', '', 'It ended on 11 November 1918.'],
    [
      '1918-11-11',
      '11 November',
      'imprecise',
      '',
      'On 11 November 1918, as on 11 November 2018, it rained.',
    ],
    ['1918-11-11', '11 November', 'imprecise', '2018-11-12', 'It rained.'],
    ['1969-07-20', '20 July', 'correct', '', 'In July 1969 they landed, on the 20th.'],
    ['1969-07-20', '20 July', 'correct', '', 'They landed in 1969.'],
    ['2024-02-29', '29 February 2024', 'correct'],
    ['2023-02-28', '29 February 2023', 'unreadable'],
    ['2023-06', '31 June 2023', 'unreadable'],
    ['2023-05', 'May 2023 or June 2023', 'several'],
    ['2023-05', 'may', 'imprecise'],
    ['2023', 'it may be 2023', 'correct'],
    ['2023-11-09', 'Thursday', 'correct', '2023-11-15', 'She rang on Thursday.'],
    ['2023-11-16', 'Thursday', 'correct', '2023-11-15', 'She will ring on Thursday.'],
    ['2023-11-23', 'Thursday', 'imprecise', '2023-11-15', 'She will ring on Thursday.'],
    ['2023-11-21', 'next Tuesday', 'correct', '2023-11-15', 'They meet next Tuesday.'],
    ['2023-10', 'last month', 'correct', '2023-11-15', 'It fell last month.'],
    ['2022', 'last year', 'correct', '2023-11-15', 'It fell last year.'],
    ['2023-11-12', 'three days ago', 'correct', '2023-11-15', 'It fell three days ago.'],
    ['2023-22', 'summer', 'correct', '2023-11-15', 'It fell in the summer.'],
    ['2023-07', 'summer 2023', 'incorrect'],
    ['2023-07', 'summer 2023', 'imprecise', '2023-11-15', 'It fell in the summer.'],
    ['2023-W48', 'November 2023', 'imprecise'],
    ['2023-W47', '22 November 2023', 'correct'],
    ['2023-W47', 'week beginning 22 November 2023', 'incorrect'],
    ['198X', 'early 1980s', 'correct', '', 'It was in the early 1980s.'],
    ['1982', 'early 1980s', 'imprecise'],
    ['1988', 'early 1980s', 'incorrect'],
    ['early 1980s', 'the early eighties', 'correct', '2023-11-15', 'It was in the early 1980s.'],
    ['early 1980s', '1980s', 'imprecise'],
    ['20XX', '21st century', 'correct'],
    ['-04XX', '5th century BC', 'correct'],
    ['200X', 'the noughties', 'correct', '2023-11-15'],
    ['200X', '2000s', 'correct'],
    ['1924', '24', 'correct', '2023-11-15'],
    ['2024-05-06', '6/5/24', 'incorrect', '2023-11-15'],
    ['1923', '23', 'ambiguous'],
    ['2001-09-11', '9/11', 'ambiguous', '2001-10-01'],
    ['2001-09-11', '9/11/2001', 'ambiguous'],
    ['2023-11-14', 'Tues 14th', 'imprecise'],
    ['2023-11-14', 'Monday the 14th', 'incorrect'],
    ['2023-11-14', 'Monday', 'incorrect'],
    ['2023-11-14', '20231114', 'correct'],
    ['2023-11-14', 'the fourteenth of November, twenty twenty-three', 'correct'],
    ['2023-11-14', '14-Nov-2023', 'correct'],
    ['2023-11-14', '14th Nov. 2023', 'correct'],
    ['2023-11-14', '2023/11/14', 'correct'],
    ['2023-11-14', '14 / 11 / 2023', 'correct'],
    ['2023-11-14', '14 November 2023 at 10:30', 'correct'],
    ['2023-11-14', '10:30', 'unreadable'],
    ['2023-11-14', 'around 14 November 2023', 'incorrect'],
    ['2023-11-14', 'by 14 November 2023', 'incorrect'],
    ['2023-11-14', '13-15 November 2023', 'incorrect'],
    ['1990', 'since 1990', 'correct'],
    ['1990', 'until 1990', 'correct', '', 'It stood until 1990.'],
    ['2023-Q3', 'Q3', 'correct', '2023-11-15'],
    ['2023-Q3', 'Q4 2023', 'incorrect'],
    ['1960s', '196X', 'correct'],
    ['19th century', 'C19th', 'correct'],
    ['1800s', '1800s', 'correct'],
    ['1960s-1970s', '1960s to 1970s', 'correct'],
    ['May-July 2020', 'May to July 2020', 'correct'],
    ['2020-05/2020-07', 'between May and July 2020', 'correct'],
    ['2023-24', '2023-24', 'correct'],
    ['2023-22', '2023-22', 'correct'],
  ])('against %j takes %j as %s', (key, response, expected, published, passage) => {
    expect(verdict(key, response, published, passage)).toBe(expected)
  })

  test.each<[key: string, response: string, verdict: Expected]>([
    ['2023-11-14', 'Monday 14 November', 'incorrect'],
    ['2023-11-14', '14 November', 'correct'],
    ['2023-11-14', 'Tuesday', 'correct'],
    ['2023-11-14', 'on Tuesday', 'correct'],
    ['2023-11-14', 'Wednesday', 'incorrect'],
    ['2023-11-16', 'Thursday', 'correct'],
    ['2023-11-21', 'Tuesday', 'imprecise'],
    ['2023-11-14', 'Tuesday night', 'correct'],
    ['2023-W47', 'next week', 'correct'],
    ['2023-W47', 'week beginning 20 November', 'correct'],
    ['2023-W47', 'week 47', 'correct'],
    ['2023-W47', 'last week', 'incorrect'],
    ['2023-05', 'in May', 'correct'],
    ['2023-05', 'May', 'correct'],
    ['mid-September 2023', 'mid-September', 'correct'],
    ['2023-09', 'mid-September', 'correct'],
    ['Tuesday', '14 November 2023', 'correct'],
    ['Tuesday', '14 November', 'correct'],
    ['Tuesday', 'Wednesday', 'incorrect'],
    ['Tuesday', 'tues', 'correct'],
    ['2023-11-14', 'yesterday', 'ambiguous'],
    ['2023-11-14', '14 November', 'correct'],
    ['2023-11-14', 'Tuesday 14th', 'imprecise'],
    ['2023-05-06', 'May', 'imprecise'],
    ['2023-11-14', 'last Tuesday', 'ambiguous'],
  ])('in the passage, against %j takes %j as %s', (key, response, expected) => {
    expect(verdict(key, response, PUBLISHED, PASSAGE)).toBe(expected)
  })

  test.each<[key: string, response: string, verdict: Expected]>([
    ['1988-03-04', '03/04/1988', 'correct'],
    ['2024-09-24', '24/09/2024', 'correct'],
    ['2001-09-11', '9/11/2001', 'correct'],
    ['2001-11-09', '9/11/2001', 'ambiguous'],
    ['2023-11-14', '11/14', 'imprecise'],
  ])('in American English, against %j takes %j as %s', (key, response, expected) => {
    expect(verdict(key, response, '', '', 'en-US')).toBe(expected)
  })

  test.each<[response: string, verdict: Expected]>([
    ['yesterday', 'correct'],
    ['today', 'incorrect'],
    ['Tuesday', 'imprecise'],
  ])('takes %j as %s where the passage says "yesterday"', (response, expected) => {
    expect(verdict('2023-11-14', response, PUBLISHED, 'He called yesterday.')).toBe(expected)
  })

  test.each<[key: string, response: string, verdict: Expected]>([
    ['2021-Q3', 'July to September', 'correct'],
    ['2021-Q3', 'July-September', 'correct'],
    ['2021-Q3', 'July to September 2020', 'incorrect'],
    ['2021-Q3', 'July to August', 'incorrect'],
    ['2023-03-24', 'until 24 March', 'correct'],
    ['2023-03-24', 'after 24 March', 'incorrect'],
    ['2023-03-25', 'until 24 March', 'incorrect'],
    ['Tuesday', 'forty', 'unreadable'],
  ])('by its own ranges and hedges, against %j takes %j as %s', (key, response, expected) => {
    const passage =
      'They followed it from July to September 2021. On Tuesday it closed. The show runs until 24 March.'
    expect(verdict(key, response, '2023-02-20', passage)).toBe(expected)
  })

  test.each<[key: string, response: string, verdict: Expected]>([
    ['3 April', '3 April 1888', 'correct'],
    ['3 April', '3 April 2022', 'incorrect'],
    ['the twenties', '1920s', 'correct'],
    ['the twenties', '2020s', 'incorrect'],
    ['the spring', 'spring 1931', 'correct'],
    ['July to September', 'July to September 1931', 'correct'],
    ['14 November', '14 November', 'correct'],
  ])('dates the key %j by its passage, and takes %j as %s', (key, response, expected) => {
    const passage =
      'She was born on 3 April 1888 and lived there in the 1920s. In the spring of 1931 she left, and from July to ' +
      'September 1931 she painted. On 14 November 1945 and on 14 November 1946 she was seen.'
    expect(verdict(key, response, '2022-06-10', passage)).toBe(expected)
  })

  test('takes a range for the year that its passage says, and not where it says two', () => {
    const passage = 'From July to September 2021, and from July to September 2020.'
    expect(verdict('2021-Q3', 'July to September', '2023-02-20', passage)).toBe('imprecise')
  })

  test('takes the weekday that the evidence says', () => {
    const passage = 'He called on Tuesday. They meet again next Tuesday.'
    const evidence = [{ start: 0, end: 21 }]
    const context = { passage, published: PUBLISHED, language: 'en-GB', evidence }
    expect(matchDate('Tuesday', '2023-11-14', context)).toEqual({ verdict: 'correct' })
  })
})
