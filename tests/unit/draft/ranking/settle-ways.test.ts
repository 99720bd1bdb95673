import { describe, expect, it } from 'vitest'
import { settleWays } from '@/lib/draft/ranking/settle-ways'
import { readMaterial } from '@/lib/draft/read-material'
import type { Candidate } from '@/lib/draft/types'
import { choicesOf } from '@/lib/quiz/choices'
import { valueWording } from '../value-wording'

const TOWNS = ['Leeds', 'Hull', 'York', 'Bath', 'Derby', 'Leicester', 'Durham', 'Exeter', 'Preston']
const passage = TOWNS.map((town, index) => `The mayor of ${town} grew ${index + 41} red roses.`).join(' ') // prettier-ignore
const material = readMaterial({ passage })

const candidates = TOWNS.map((town, index): Candidate => {
  const number = index + 41
  const start = passage.indexOf(`${number} red`)
  const { sentences } = material.reading
  const near = [-2, 2, -4, 4].map((step) => number + step)
  const distractors = near.map((one) => ({ text: String(one), value: String(one) }))
  const wording = valueWording({
    about: [{ start, end: start + 2 }],
    stem: `How many roses came from the garden in ${town}?`,
    key: String(number),
    value: String(number),
    evidence: sentences.filter((one) => one.start <= start && one.end > start),
  })
  const ways = [
    { ask: 'choice', distractors },
    { ask: 'entry', distractors },
  ] as const
  return { wording, writer: 'test', topic: 'number', ways: index < 6 ? ways.slice(0, 1) : ways }
})

describe('settleWays', () => {
  const items = settleWays(candidates, material, new Set()).map(({ item }) => item)

  it('puts the key first, in the middle and last as often as it can', () => {
    const places = [0, 0, 0]
    for (const item of items) {
      if (item.ask !== 'choice') continue
      const at = choicesOf(item, 'en-GB').findIndex(({ text }) => text === item.key)
      places[at] = (places[at] ?? 0) + 1
    }
    expect(Math.max(...places) - Math.min(...places)).toBeLessThanOrEqual(1)
  })

  it('asks some as entries where the quiz has many choices and both would do', () => {
    expect(items.slice(6).map(({ ask }) => ask)).toEqual(['entry', 'entry', 'entry'])
  })
})
