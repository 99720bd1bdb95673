import { describe, expect, it } from 'vitest'
import { quoteEvidence } from '@/lib/draft/items/quote-evidence'
import { locateEvidence } from '@/lib/quiz/evidence'

describe('quoteEvidence', () => {
  it('quotes a whole sentence', () => {
    const passage = 'Ann ran.\nShe is 34\nyears old. Ann fell.'
    const evidence = [{ start: 9, end: 29 }]
    expect(quoteEvidence(passage, { evidence, about: [] })).toEqual([
      { quote: 'She is 34 years old.' },
    ])
  })

  it('says which one is meant of sentences with the same words', () => {
    const passage = 'He ran. She fell. He ran.'
    const evidence = [{ start: 18, end: 25 }]
    expect(quoteEvidence(passage, { evidence, about: [] })).toEqual([{ quote: 'He ran.', nth: 2 }])
  })

  it('quotes of a sentence that goes on and on what stands around the key', () => {
    const words = Array.from({ length: 400 }, (_, index) => `word${index}`)
    const passage = words.join(' ')
    const start = passage.indexOf('word200')
    const [found] = quoteEvidence(passage, {
      evidence: [{ start: 0, end: passage.length }],
      about: [{ start, end: start + 7 }],
    })
    expect(found?.quote).toContain(' word200 ')
    expect(found?.quote.length).toBeLessThan(700)
    expect(locateEvidence(passage, found ? [found] : [])).toHaveLength(1)
  })
})
