import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftedItems } from '@/lib/desk/drafted-items'
import { findIn } from '@/lib/desk/find-in'
import { draftQuiz } from '@/lib/draft/draft-quiz'
import type { Findings } from '@/lib/review/findings'
import { anyText } from '../../support/any-text'
import { DESK_ARTICLE } from '../../support/desk-article'

const FOUND = findIn(DESK_ARTICLE)

function about({ proposals, passage }: Findings, stem: string): readonly string[] {
  const proposal = proposals.find(({ item }) => item.stem === stem)
  return (proposal?.about ?? []).map(({ start, end }) => passage.text.slice(start, end))
}

function findInPassage(passage: string, more: Partial<typeof DESK_ARTICLE> = {}): Findings {
  return findIn({ ...DESK_ARTICLE, ...more, passage })
}

describe('findIn', () => {
  it('reads the passage as pupils will', () => {
    expect(FOUND.passage.text).toContain('Ann Reed, 39, runs a bakery in Leeds.')
  })

  it('proposes the quiz that the drafter makes of it, and then the reserve', () => {
    const { title, published, language } = DESK_ARTICLE
    const draft = draftQuiz({ passage: FOUND.passage.text, title, published, language })
    const stems = FOUND.proposals.map(({ item, isChosen }) => [item.stem, isChosen])
    expect(stems).toEqual([
      ...draft.items.map(({ stem }) => [stem, true]),
      ...draft.reserve.map(({ stem }) => [stem, false]),
    ])
  })

  it('says which words of the passage an item asks for', () => {
    expect(about(FOUND, 'How old is Ann Reed?')).toEqual(['39'])
  })

  it('knows what a number measures', () => {
    const { marks } = findInPassage('The crossing took 14 hours and 12 minutes, said Ann Reed.')
    const number = marks.find(({ kind }) => kind === 'number')
    expect(number).toMatchObject({ text: '14 hours and 12 minutes', value: '852', unit: 'minute' })
  })

  it('has the other ways of asking the same', () => {
    const proposal = FOUND.proposals.find(({ item }) => item.stem === 'How old is Ann Reed?')
    const asks = [proposal?.item, ...(proposal?.otherWays ?? [])].map((item) => item?.ask)
    expect(asks.toSorted()).toEqual(['choice', 'entry', 'evidence'])
  })

  it('marks the words as they stand, in their order', () => {
    const { marks, passage } = FOUND
    expect(marks.map(({ start, end }) => passage.text.slice(start, end))).toEqual(marks.map(({ text }) => text)) // prettier-ignore
    expect(marks.map(({ start }) => start)).toEqual(marks.map(({ start }) => start).toSorted((a, b) => a - b)) // prettier-ignore
    expect(new Set(marks.map(({ kind }) => kind))).toEqual(new Set(['person', 'age', 'place', 'date', 'number', 'quote'])) // prettier-ignore
  })

  it('says of each mark why nothing asks about it, unless something does', () => {
    const asked = new Set(FOUND.proposals.flatMap((one) => one.about.map(({ start }) => start)))
    for (const { start, refusal } of FOUND.marks)
      expect(refusal === undefined).toBe(asked.has(start))
    const dozens = FOUND.marks.find(({ text }) => text === 'Dozens')
    expect(dozens?.refusal?.says).toBe('The article gives no number, only how many there are about: dozens, a few.') // prettier-ignore
  })

  it('tells how long and how hard it is to read', () => {
    expect(FOUND.reading.words).toBe(77)
    expect(FOUND.reading.minutes).toEqual({ from: 1, to: 1 })
    expect(FOUND.reading.difficulty).toMatch(
      /^It should suit readers of \d+ to \d+\. That is an estimate/,
    )
  })

  it.each<[why: string, found: Findings, note: string]>([
    ['it is empty', findInPassage(' '), 'No paragraph of an article was found in it.'],
    ['it is not in English', findInPassage(DESK_ARTICLE.passage, { language: 'fr' }), 'No question was drafted. For most of what was found the reason is this: The text is not in English, and the rules are those of English.'],
    ['it cannot be read', findInPassage('*a_'.repeat(600)), 'The passage cannot be read. Paste the article again as plain text.'],
  ])('says why nothing can be asked where %s', (_, found, note) => {
    expect(found.note).toBe(note)
    expect(draftedItems(found)).toEqual([])
  }) // prettier-ignore

  it('takes a date or a language that is only half typed for none', () => {
    const half = findIn({ ...DESK_ARTICLE, published: '2023-1', language: 'e-' })
    expect(half.proposals.length).toBeGreaterThan(0)
  })

  it('throws at no passage', () => {
    fc.assert(
      fc.property(anyText, anyText, (passage, published) => {
        const { marks } = findInPassage(passage, { published })
        expect(marks.every(({ start, end }) => start < end)).toBe(true)
      }),
      { seed: 4, numRuns: 100 },
    )
  })
})

describe('draftedItems', () => {
  it('are the proposed quiz, which nobody has accepted yet', () => {
    const items = draftedItems(FOUND)
    expect(items.length).toBeGreaterThan(3)
    expect(items.map(({ item }) => item)).toEqual(FOUND.proposals.filter(({ isChosen }) => isChosen).map(({ item }) => item)) // prettier-ignore
    expect(items.every(({ isKept, by }) => !isKept && by !== undefined)).toBe(true)
  })
})
