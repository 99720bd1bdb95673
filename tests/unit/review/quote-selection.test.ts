import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Evidence } from '@/lib/quiz/item'
import { findEvidenceFault } from '@/lib/quiz/gates/evidence-not-found'
import { quoteSelection, quoteSentences } from '@/lib/review/quote-selection'
import type { Span } from '@/lib/text/span'
import { anyText } from '../../support/any-text'

const PASSAGE =
  'It’s Ann Reed, 39, who paid £1,075.50. She ran. Her well-known son ran.\n\nShe ran. He slept.'

function spanOf(words: string, from = 0): Span {
  const start = PASSAGE.indexOf(words, from)
  return { start, end: start + words.length }
}

describe('quoteSelection', () => {
  it.each<[outcome: string, span: Span, quote: Evidence]>([
    ['takes the selected words', spanOf('Ann Reed, 39'), { quote: 'Ann Reed, 39' }],
    ['leaves blanks at the edges out', spanOf(' Ann Reed, '), { quote: 'Ann Reed,' }],
    ['widens half a word to the whole one', spanOf('nn Ree'), { quote: 'Ann Reed' }],
    ['cuts no number at its signs', spanOf('075'), { quote: '1,075.50' }],
    ['cuts no word at its apostrophe', spanOf('s Ann'), { quote: 'It’s Ann' }],
    ['cuts no word at its hyphen', spanOf('known son'), { quote: 'well-known son' }],
    ['takes the word at a place where nothing is selected', { start: 6, end: 6 }, { quote: 'Ann' }],
    ['says which of several it is', spanOf('She ran.', 60), { quote: 'She ran.', nth: 2 }],
    ['stays within one paragraph', { start: spanOf('son').start, end: PASSAGE.length }, { quote: 'son ran.' }],
    ['takes the paragraph in which the first selected word is', spanOf('\n\nShe ran'), { quote: 'She ran', nth: 2 }],
    ['reads a selection that was made backwards', { start: 14, end: 5 }, { quote: 'Ann Reed,' }],
    ['takes nothing from beyond the end', { start: 900, end: 950 }, { quote: '' }],
  ])('%s', (_, span, quote) => {
    expect(quoteSelection(PASSAGE, span)).toEqual(quote)
  }) // prettier-ignore

  it('gives evidence that the content check finds, of every text that the rules know words of', () => {
    fc.assert(
      fc.property(anyText, fc.nat(200), fc.nat(200), (text, start, end) => {
        const evidence = quoteSelection(text, { start, end })
        if (evidence.quote === '') return
        expect(findEvidenceFault(evidence, text)?.fault).not.toBe('several')
      }),
      { seed: 4, numRuns: 500 },
    )
  })
})

describe('quoteSentences', () => {
  it.each<[outcome: string, span: Span, quote: Evidence]>([
    ['takes the sentence of the words', spanOf('son'), { quote: 'Her well-known son ran.' }],
    ['takes the sentences that are touched', { start: spanOf('She').start, end: spanOf('son').end }, { quote: 'She ran. Her well-known son ran.' }],
    ['says which of several it is', spanOf('She', 60), { quote: 'She ran.', nth: 2 }],
    ['stays within one paragraph', { start: spanOf('son').start, end: PASSAGE.length }, { quote: 'Her well-known son ran.' }],
  ])('%s', (_, span, quote) => {
    expect(quoteSentences(PASSAGE, span, 'en-GB')).toEqual(quote)
  }) // prettier-ignore
})
