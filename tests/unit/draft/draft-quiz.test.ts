import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftFrom, draftQuiz } from '@/lib/draft/draft-quiz'
import { readMaterial } from '@/lib/draft/read-material'
import { REASONS } from '@/lib/draft/reasons'
import type { DraftSource } from '@/lib/draft/types'
import { locateEvidence } from '@/lib/quiz/evidence'
import { FAMILY, VOYAGE } from './passages'

const WORDS = [
  'Prince Harry', 'Ann Smith', '39', 'aged', 'four', 'on Tuesday', 'last week', 'in May', '2019', 'the', 'of', '75th birthday',
  'London', '“We all left the house before it was dark,”', 'said', ',', '.', '\n\n', '-', '£5m', 'one', 'hundred people',
  'years old', 'his', 'He', 'was', 'is', 'said Mary Brown.', 'Peter Jones, 41,', 'went to Paris', 'met',
] // prettier-ignore
const article = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 60 })
  .map((words) => words.join(' '))
const anyText = fc.oneof(
  { weight: 3, arbitrary: article },
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
)
const anySource = fc.record({
  passage: anyText,
  published: fc.constantFrom('2023-11-15', undefined),
  language: fc.constantFrom('en-GB', 'en-US', 'fr', 'nonsense!', undefined),
})

describe('draftQuiz', () => {
  it('gives the same bytes for the same article', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        expect(JSON.stringify(draftQuiz(source))).toBe(JSON.stringify(draftQuiz(source)))
      }),
      { seed: 3, numRuns: 100 },
    )
  })

  it('asks about each mention, or refuses it once and says why', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        expectAccount(source)
      }),
      { seed: 3, numRuns: 400 },
    )
  })

  it.each([
    ['a family', FAMILY],
    ['a voyage', VOYAGE],
  ])('accounts for every mention of an article about %s', (_, passage) => {
    expect(expectAccount({ passage, published: '2023-11-15' })).toBeGreaterThan(5)
  })

  it('asks about no fact twice, and gives each item an id of its own', () => {
    const { items, reserve } = draftQuiz({ passage: VOYAGE, published: '2023-11-15' })
    const ids = [...items, ...reserve].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(items.map(({ stem }) => stem)).size).toBe(items.length)
  })

  it('gives no more items than are asked for, and the rest in reserve', () => {
    const whole = draftQuiz({ passage: VOYAGE })
    const short = draftQuiz({ passage: VOYAGE }, { items: 2 })
    expect(short.items).toHaveLength(2)
    expect(short.items.length + short.reserve.length).toBe(
      whole.items.length + whole.reserve.length,
    )
  })

  it('drafts nothing from nothing', () => {
    expect(draftQuiz({ passage: '' })).toEqual({ items: [], reserve: [], refusals: [] })
  })
})

/** Holds a draft to its account; returns how many mentions there are. */
function expectAccount(source: DraftSource): number {
  const material = readMaterial(source)
  const { items, refusals } = draftFrom(material)
  const quoted = items.flatMap(({ evidence }) => locateEvidence(source.passage, evidence))
  const spans = refusals.map(({ start, end }) => `${start}-${end}`)
  expect(new Set(spans).size).toBe(spans.length)
  for (const { text, start, end, reason } of refusals) {
    expect(source.passage.slice(start, end)).toBe(text)
    expect(REASONS[reason]).toMatch(/^[A-Z].*\.$/)
  }
  for (const { start, end } of material.mentions) {
    const isRefused = spans.includes(`${start}-${end}`)
    const isQuoted = quoted.some((one) => one.start <= start && one.end >= end)
    expect(isRefused || isQuoted).toBe(true)
  }
  return material.mentions.length
}
