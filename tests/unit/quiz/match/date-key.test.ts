import { expect, test } from 'vitest'
import { formatEdtf } from '@/lib/calendar/edtf'
import { readDateKey } from '@/lib/quiz/match/date-key'

const CONTEXT = {
  passage: 'They spoke on Tuesday. He turned 39 in mid-September.',
  published: '2023-11-15',
  language: 'en-GB',
}

test.each<[key: string, date: string | undefined]>([
  ['2023-11-14', '2023-11-14'],
  ['14 November 2023', '2023-11-14'],
  ['Tuesday', '2023-11-14'],
  ['mid-September', '2023-09'],
  ['the sixties', '196X'],
  ['1914-1918', '1914/1918'],
  ['1850~', '1850'],
  ['1800s', undefined],
  ['long ago', undefined],
])('reads the key %j as %j', (key, date) => {
  const read = readDateKey(key, CONTEXT).date
  expect(read && formatEdtf(read)).toBe(date)
})
