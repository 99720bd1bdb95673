import { expect, test } from 'vitest'
import { titleFromPassage } from '@/lib/formats/import/title-from-passage'

test.each([
  ['The bridge is open. It was shut.', 'The bridge is open'],
  ['Mr. Doe opened the bridge.\n\nIt was shut.', 'Mr. Doe opened the bridge'],
  ['Who came?', 'Who came?'],
  [
    'The council met on Tuesday and agreed to build a new bridge, which will cost a lot.',
    'The council met on Tuesday and agreed to build a new bridge…',
  ],
  [`${'a'.repeat(90)} b`, `${'a'.repeat(60)}…`],
])('of %j is %j', (passage, title) => {
  expect(titleFromPassage(passage, 'en-GB')).toBe(title)
})
