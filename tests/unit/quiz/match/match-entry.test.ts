import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { formatEdtf } from '@/lib/calendar/edtf'
import { KINDS, type Kind } from '@/lib/quiz/item'
import type { MarkingContext } from '@/lib/quiz/marking'
import { LONGEST_RESPONSE, matchEntry } from '@/lib/quiz/match/match-entry'
import { said, type Expected } from '../../../support/verdicts'

const CONTEXT: MarkingContext = {
  published: '2023-11-15',
  language: 'en-GB',
  passage:
    'Father and son spoke on Tuesday, after Prince Harry, 39, rang the King from California. About 40 people came to ' +
    'Clarence House in London. He stayed two hours. "I will always love him," he said in May.',
}
const RUNS = { seed: 20231115, numRuns: 500 }

const kind = fc.constantFrom<Kind>(...KINDS)
const words = fc.constantFrom(
  '4', 'four', '39', 'about', '40', 'in', 'May', 'Tuesday', 'the', '14th', '2023', 'or', '-', '/', '£', '%', 'million',
  'and', 'a', 'half', 'London', 'Clarence', 'House', 'Prince', 'Harry', 'months', 'years', '1,080', '1960s', 'not', 'BC',
  'week', 'last', 'of', 'century', ',', '.', "'", '(', ')', 'I think', '½', '٤', 'ü', '🎉', 'Q3', 'W47', 'to', 'between',
) // prettier-ignore
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(words, { maxLength: 8 }).map((list) => list.join(' ')),
  fc.array(words, { maxLength: 6 }).map((list) => list.join('')),
)

function mark(of: Kind, key: string, response: string, accept: readonly string[] = []): Expected {
  return said(matchEntry({ kind: of, key, accept }, response, CONTEXT))
}

describe('matchEntry', () => {
  test.each<[response: string, verdict: Expected]>([
    ['', 'empty'],
    ['   ', 'empty'],
    ['?', 'empty'],
    ['…!', 'empty'],
    ['\u200b', 'empty'],
    ['🎉', 'empty'],
    ["I don't know", 'unreadable'],
    ['I don’t know.', 'unreadable'],
    ['idk', 'unreadable'],
    ['dunno', 'unreadable'],
    ['no idea', 'unreadable'],
    ['x'.repeat(LONGEST_RESPONSE + 1), 'unreadable'],
  ])('takes %j as %s for every kind', (response, expected) => {
    const keys = ['39', '39', '2023-11-14', 'Clarence House', 'Prince Harry', 'love'] as const
    const kinds = ['age', 'number', 'date', 'place', 'person', 'text'] as const
    expect(kinds.map((one, index) => mark(one, keys[index] ?? '', response))).toEqual(
      kinds.map(() => expected),
    )
  })

  it('takes the best verdict of the key and the alternatives', () => {
    expect(mark('age', '4', '48 months', ['5'])).toBe('correct')
    expect(mark('age', '5', 'four', ['4'])).toBe('correct')
    expect(mark('number', '39', 'fourty', ['40'])).toBe('spelling')
    expect(mark('date', '18XX', '1800s')).toBe('ambiguous')
    expect(mark('date', '18XX', '1800s', ['1800s'])).toBe('correct')
    expect(mark('date', '18XX', 'the 1800s', ['1800s'])).toBe('correct')
  })

  it('marks the key and every alternative correct against themselves', () => {
    fc.assert(
      fc.property(kind, text, fc.array(text, { maxLength: 3 }), (of, key, accept) => {
        for (const response of [key, ...accept])
          if (response.trim() !== '') expect(mark(of, key, response, accept)).toBe('correct')
      }),
      RUNS,
    )
  })

  it('marks a key correct against itself that would be refused from anyone else', () => {
    const keys = ["I don't know", '?', 'x'.repeat(LONGEST_RESPONSE + 1), 'ﷺ'.repeat(1000)]
    for (const of of KINDS) for (const key of keys) expect(mark(of, key, key)).toBe('correct')
    expect(mark('person', 'No Idea', 'no idea!')).toBe('correct')
  })

  it('gives the same verdict to the same input, and never throws', () => {
    fc.assert(
      fc.property(kind, text, text, (of, key, response) => {
        expect(mark(of, key, response)).toBe(mark(of, key, response))
      }),
      { ...RUNS, numRuns: 3000 },
    )
  })
})

const wholeNumber = fc.integer({ min: 0, max: 999_999_999 })
const numberForms: readonly ((value: number) => string)[] = [
  String,
  (value) => value.toLocaleString('en-GB'),
  (value) => value.toLocaleString('en-GB').replaceAll(',', ' '),
  (value) => `${value}.0`,
  (value) => `it was ${value}`,
  (value) => `I think ${value}!`,
  (value) => inWords(value),
]
const numberForm = fc.constantFrom(...numberForms)

/** Rows of what a pupil may write: the verdict is the last column. */
const rows = readFileSync('tests/fixtures/marking.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))

describe('the table of responses', () => {
  test.each(rows)(
    'as %s, against %j (or %j, published %j, in %s) the passage %j takes %j as %s',
    (
      of = '',
      key = '',
      accept = '',
      published = '',
      language = '',
      passage = '',
      response = '',
      expected = '',
    ) => {
      const item = {
        kind: KINDS.find((one) => one === of) ?? 'text',
        key,
        accept: accept === '' ? [] : [accept],
      }
      const context = { published: published || undefined, language, passage }
      expect(said(matchEntry(item, response, context))).toBe(expected)
    },
  )
})

describe('numbers in any form', () => {
  it('are the same number both ways round', () => {
    fc.assert(
      fc.property(wholeNumber, numberForm, numberForm, (value, a, b) => {
        expect(mark('number', a(value), b(value))).toBe('correct')
        expect(mark('number', b(value), a(value))).toBe('correct')
      }),
      RUNS,
    )
  })

  it('are never taken for one another', () => {
    const near = fc.integer({ min: 1, max: 50 })
    fc.assert(
      fc.property(wholeNumber, near, numberForm, numberForm, (value, more, a, b) => {
        expect(mark('number', a(value), b(value + more))).toBe('incorrect')
        expect(mark('number', a(value + more), b(value))).toBe('incorrect')
      }),
      RUNS,
    )
  })
})

const years = fc.integer({ min: 1, max: 110 })
const ageForms: readonly ((value: number) => string)[] = [
  String,
  (value) => `${value} years old`,
  (value) => `aged ${inWords(value)}`,
  (value) => `${value}-year-old`,
  (value) => `${value} yrs`,
  (value) => `${value * 12} months`,
]
const ageForm = fc.constantFrom(...ageForms.slice(0, 5))

describe('ages in any form', () => {
  it('are the same age both ways round', () => {
    fc.assert(
      fc.property(years, ageForm, fc.constantFrom(...ageForms), (value, a, b) => {
        expect(mark('age', a(value), b(value))).toBe('correct')
      }),
      RUNS,
    )
  })

  it('are never taken for one another', () => {
    fc.assert(
      fc.property(years, years, ageForm, fc.constantFrom(...ageForms), (value, other, a, b) => {
        fc.pre(value !== other)
        expect(mark('age', a(value), b(other))).toBe('incorrect')
      }),
      RUNS,
    )
  })
})

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
  'December',
] as const // prettier-ignore
const day = fc.record({
  year: fc.integer({ min: 1000, max: 2099 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
})
type Day = { readonly year: number; readonly month: number; readonly day: number }
const dayForms: readonly ((value: Day) => string)[] = [
  (value) => formatEdtf({ precision: 'day', ...value }),
  ({ year, month, day }) => `${day} ${MONTHS[month - 1]} ${year}`,
  ({ year, month, day }) => `${MONTHS[month - 1]} ${day}, ${year}`,
  ({ year, month, day }) => `the ${day}th of ${MONTHS[month - 1]?.slice(0, 3)}, ${year}`,
  ({ year, month, day }) => `${day}/${month}/${year}`,
  ({ year, month, day }) => `${day}.${month}.${year}`,
]
const dayForm = fc.constantFrom(...dayForms)

describe('days in any form', () => {
  it('are the same day both ways round', () => {
    fc.assert(
      fc.property(day, dayForm, dayForm, (value, a, b) => {
        expect(mark('date', a(value), b(value))).toBe('correct')
      }),
      RUNS,
    )
  })

  it('are never taken for one another', () => {
    fc.assert(
      fc.property(day, day, dayForm, dayForm, (value, other, a, b) => {
        fc.pre(
          formatEdtf({ precision: 'day', ...value }) !== formatEdtf({ precision: 'day', ...other }),
        )
        expect(['incorrect', 'ambiguous']).toContain(mark('date', a(value), b(other)))
      }),
      RUNS,
    )
  })
})

describe('the work of marking', () => {
  test.each(KINDS)('is bounded for long awkward responses of kind %s', (of) => {
    const parts = [
      '1,',
      '1 ',
      '-',
      '.',
      ' ',
      'and ',
      'a ',
      '4 or ',
      "'",
      '½',
      'i think ',
      '(',
      '14/11/',
      'may ',
      '£',
    ]
    const key = of === 'date' ? '2023-11-14' : of === 'text' ? 'love' : '39'
    for (const part of [
      ...parts,
      'five ',
      'hundred ',
      'x',
      '\u0301',
      '٣',
      'it is , ',
      'last ',
      'the ',
      '1-',
      '1:0',
    ])
      for (const length of [LONGEST_RESPONSE, LONGEST_RESPONSE + 1, 1_000_000]) {
        const response = part.repeat(Math.ceil(length / part.length)).slice(0, length)
        expect(said(matchEntry({ kind: of, key, accept: [] }, response, CONTEXT))).toBeTypeOf(
          'string',
        )
      }
  })
})

function inWords(value: number): string {
  const small = [
    'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
    'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
  ] as const // prettier-ignore
  const tens = [
    'twenty',
    'thirty',
    'forty',
    'fifty',
    'sixty',
    'seventy',
    'eighty',
    'ninety',
  ] as const
  if (value < 20) return small[value] ?? ''
  if (value < 100) {
    const rest = value % 10
    return `${tens[Math.floor(value / 10) - 2]}${rest === 0 ? '' : `-${small[rest]}`}`
  }
  for (const [size, name] of [
    [1_000_000, 'million'],
    [1_000, 'thousand'],
    [100, 'hundred'],
  ] as const) {
    if (value < size) continue
    const rest = value % size
    const tail = rest === 0 ? '' : rest < 100 ? ` and ${inWords(rest)}` : ` ${inWords(rest)}`
    return `${inWords(Math.floor(value / size))} ${name}${tail}`
  }
  return ''
}
