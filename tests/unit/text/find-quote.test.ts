import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuote } from '@/lib/text/find-quote'

/** What the found spans cover. */
function found(text: string, quote: string): readonly string[] {
  return findQuote(text, quote).map(({ start, end }) => text.slice(start, end))
}

describe('findQuote', () => {
  it.each([
    ['every occurrence', 'one two one', 'one', ['one', 'one']],
    ['occurrences that overlap', 'to to to', 'to to', ['to to', 'to to']],
    ['curly quotation marks by straight ones', 'It’s “over”.', `It's "over"`, ['It’s “over”']],
    ['straight quotation marks by curly ones', `It's "over".`, 'It’s “over”', [`It's "over"`]],
    ['one dash by another', '1990–91 was cold', '1990-91', ['1990–91']],
    ['a non-breaking space by a space', '14\u00A0May', '14 May', ['14\u00A0May']],
    ['a run of spaces by one', 'a  b\nc', 'a b c', ['a  b\nc']],
    ['one space by a run', 'a b', ' a \n b ', ['a b']],
    ['an ellipsis by three stops', 'and…', 'and...', ['and…']],
    ['a letter by its decomposed form', 'cafe\u0301 noir', 'caf\u00E9', ['cafe\u0301']],
    ['a word with a soft hyphen in it', 'news\u00ADpaper', 'newspaper', ['news\u00ADpaper']],
    ['a word before a possessive', "Charles's call", 'Charles', ['Charles']],
    ['a number at the end of a sentence', 'She is 39. He', '39', ['39']],
    ['words of a script without spaces', '国王在伦敦打电话', '伦敦', ['伦敦']],
    ['a quote that ends in punctuation', 'Yes! Yes!', 'Yes!', ['Yes!', 'Yes!']],
  ])('finds %s', (_, text, quote, spans) => {
    expect(found(text, quote)).toEqual(spans)
  })

  it.each([
    ['a word inside a longer one', 'fourteen', 'four'],
    ['the end of a word', 'unarmed', 'armed'],
    ['a part of a number', '1,075 and 2.75 and 750', '75'],
    ['the start of a decimal', '4.5', '4'],
    ['other capitals', 'the Crown', 'the crown'],
    ['words of two paragraphs', 'one\n\ntwo', 'one two'],
    ['nothing', 'text', ''],
    ['white space', 'a b', ' '],
    ['more than there is', 'a', 'a b'],
  ])('does not find %s', (_, text, quote) => {
    expect(found(text, quote)).toEqual([])
  })

  it('finds every whole word of a text at its place', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,5}$/), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(words, fc.nat(), (all, pick) => {
        const word = all[pick % all.length] ?? ''
        const times = all.filter((other) => other === word).length
        expect(found(all.join(' '), word)).toEqual(Array.from({ length: times }, () => word))
      }),
      { seed: 7 },
    )
  })

  it('takes no longer for a text made to be slow', () => {
    const text = 'a '.repeat(50_000)
    expect(findQuote(text, `${'a '.repeat(20_000)}b`)).toEqual([])
  }, 2000)
})
