import { describe, expect, it } from 'vitest'
import { gatherPeople } from '@/lib/facts/people/gather-people'
import { readPassage } from '@/lib/facts/read-passage'
import { traceIfFailed } from '@/tests/support/trace-stages'

function gather(text: string): readonly (readonly string[])[] {
  traceIfFailed(text)
  return gatherPeople(readPassage(text, {})).map(({ name, spans }) => [
    name,
    ...spans.map(({ start, end }) => text.slice(start, end)),
  ])
}

describe('the forms of one person', () => {
  it.each([
    ['a surname', 'Jane Smith spoke. Smith left.', [['Jane Smith', 'Jane Smith', 'Smith']]],
    [
      'a surname before the whole name',
      'Smith won, said Karl Huber. Jane Smith wept.',
      [
        ['Jane Smith', 'Smith', 'Jane Smith'],
        ['Karl Huber', 'Karl Huber'],
      ],
    ],
    [
      'a nickname',
      'Jane Smith, known to many as ‘Teddy’, has died. “Auntie Teddy sang,” said Karl Huber. Teddy was 90.',
      [
        ['Jane Smith', 'Jane Smith', 'Teddy', 'Auntie Teddy', 'Teddy'],
        ['Karl Huber', 'Karl Huber'],
      ],
    ],
    ['a title', 'Jane Smith spoke. Dr Smith left.', [['Jane Smith', 'Jane Smith', 'Dr Smith']]],
    [
      'a middle name',
      'Jane Anne Smith spoke. Jane Smith left.',
      [['Jane Anne Smith', 'Jane Anne Smith', 'Jane Smith']],
    ],
    [
      'an office beside the name',
      'Meghan, the Duchess of Sussex, sang. The band loved the Duchess of Sussex.',
      [['Meghan', 'Meghan', 'Duchess of Sussex', 'Duchess of Sussex']],
    ],
    [
      'the office for short',
      'A note from the Duke of Kent came. It said that the Duke was ill.',
      [['Duke of Kent', 'Duke of Kent', 'Duke']],
    ],
    [
      'a royal title that only one of them bears',
      'Prince Harry rang. A note from the Duke of Sussex came, and the Duke left.',
      [['Prince Harry', 'Prince Harry', 'Duke of Sussex', 'Duke']],
    ],
  ] as const)('%s', (_, text, people) => {
    expect(gather(text)).toEqual(people)
  })
})

describe('people who stay apart', () => {
  it.each([
    ['two given names', 'Jane Smith met John Smith.', 2],
    ['titles of two sexes', 'Mr Smith met Mrs Smith.', 2],
    ['a royal title and a namesake', 'They met Harry Baker. The Duke of Sussex came.', 2],
    ['a royal title that has passed on', 'Prince William sang. The Prince of Wales came.', 2],
    ['two numerals', 'Henry VII was followed by Henry VIII.', 2],
  ] as const)('%s', (_, text, count) => {
    expect(gather(text)).toHaveLength(count)
  })
})

describe('sex', () => {
  it.each([
    ['Mrs Okonedo spoke.', 'female'],
    ['Prince Harry spoke.', 'male'],
    ['Maria Zelenka spoke.', 'female'],
    ['Dr Zelenka spoke.', undefined],
  ])('%s %s', (text, sex) => {
    expect(gatherPeople(readPassage(text, {}))[0]?.sex).toBe(sex)
  })
})
