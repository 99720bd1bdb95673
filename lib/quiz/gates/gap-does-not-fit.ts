import { CARDINALS, SCALES } from '@/lib/text/number-lists'
import { isSameText } from '@/lib/text/same-text'
import { dateForm } from '../date-form'
import { findGap, wordsInGap } from '../find-gap'
import type { Gate, GateContext } from '../gate'
import type { ChoiceItem, EntryItem } from '../item'
import { matchEntry } from '../match/match-entry'
import { provingSentences } from '../proving-sentences'

/** With the key in its gap, a sentence reads as the article has it, but for figures in place of words. */
export const gapDoesNotFit: Gate<'gap-does-not-fit'> = {
  name: 'gap-does-not-fit',
  field: 'stem',
  check(item, context) {
    if (!/_{3,}/.test(item.stem)) return undefined
    if (item.ask !== 'choice' && item.ask !== 'entry') return 'Only one value can fill a gap.'
    const gap = findGap(item.stem)
    if (gap === undefined) return 'The question has more than one gap.'
    if (/[\p{L}\p{N}]$/u.test(gap.before) || /^(?:st|nd|rd|th)\b/.test(gap.after)) {
      return 'The gap in the question takes only a part of a word away.'
    }
    const { passage, sentences } = context
    const said = provingSentences(item.evidence, passage, sentences)
      .map((sentence) => wordsInGap(gap, sentence))
      .find((words) => words !== undefined)
    if (said === undefined || isFit(said, item, context)) return undefined
    return `The gap takes “${said}” away, and “${item.key}” cannot stand in its place.`
  },
}

function isFit(said: string, item: ChoiceItem | EntryItem, context: GateContext): boolean {
  if (isSameText(said, item.key)) return true
  const { passage, language, published } = context
  if (matchEntry(item, said, { passage, language, published }).verdict !== 'correct') return false
  switch (item.kind) {
    case 'age':
    case 'number':
      return isBareNumber(said) === isBareNumber(item.key)
    case 'date':
      return dateForm(said).isPlain
    default:
      return true
  }
}

/** A number and nothing else: "two", and not "two-week". */
function isBareNumber(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[\s-]+/)
    .every((word) => /^\d[\d.,]*$/.test(word) || isNumberWord(word))
}

function isNumberWord(word: string): boolean {
  return CARDINALS.has(word) || SCALES.has(word) || word === 'hundred' || word === 'and'
}
