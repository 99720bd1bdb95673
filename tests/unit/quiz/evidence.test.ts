import { describe, expect, it } from 'vitest'
import { evidenceSentences, locateEvidence, sentencesOf } from '@/lib/quiz/evidence'
import { EVIDENCE } from '../../fixtures/sample-quiz'

const TEXT = 'A new start\n\nHe was four. She was two.\n\nShe was two.'

describe('locateEvidence', () => {
  it('finds words that occur once', () => {
    expect(locateEvidence(TEXT, [{ quote: 'He was four' }])).toEqual([{ start: 13, end: 24 }])
  })

  it('takes the occurrence that is meant', () => {
    const [second] = locateEvidence(TEXT, [{ quote: 'She was two', nth: 2 }])
    expect(second?.start).toBe(TEXT.lastIndexOf('She'))
  })

  it('leaves out what is not there', () => {
    expect(
      locateEvidence(TEXT, [{ quote: 'He was five' }, { quote: 'He was four', nth: 2 }]),
    ).toEqual([])
  })
})

describe('sentencesOf', () => {
  const passage = {
    text: TEXT,
    nodes: [{ tag: 'h2', children: [{ at: 0, value: 'A new start' }] }],
  } as const

  it('lists the sentences and no heading', () => {
    const sentences = sentencesOf(passage, 'en-GB')
    expect(sentences.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      'He was four.',
      'She was two.',
      'She was two.',
    ])
  })

  it('gives a sentence that stands twice one id', () => {
    const [first, second, third] = sentencesOf(passage, 'en-GB').map(({ id }) => id)
    expect(third).toBe(second)
    expect(second).not.toBe(first)
  })

  it('names the sentences that hold the evidence of an item', () => {
    const sentences = sentencesOf(passage, 'en-GB')
    const item = { ...EVIDENCE, evidence: [{ quote: 'was four' }, { quote: 'two', nth: 2 }] }
    expect(evidenceSentences(item, TEXT, sentences)).toEqual([sentences[0]?.id, sentences[2]?.id])
  })
})
