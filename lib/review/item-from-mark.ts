import type { Item, Kind } from '@/lib/quiz/item'
import { findSentences } from '@/lib/text/sentences'
import { isOverlapping } from '@/lib/text/span'
import { emptyItem } from './empty-item'
import type { FactMark, Findings, Proposal } from './findings'
import { freshId } from './fresh-id'
import { proposalsAbout } from './next-proposals'
import { quoteSentences } from './quote-selection'

/** An item with the rules that drafted it, where rules did. */
export interface MadeItem {
  readonly item: Item
  readonly by?: string | undefined
}

/**
 * An item about a mark of the passage: the best proposal that asks for its words, or else a start for a person to go on
 * with: the mark's sentence as evidence, its words as the key and the sentence with a gap as the stem.
 */
export function itemFromMark(
  mark: FactMark,
  findings: Findings,
  takenIds: Iterable<string>,
  language = 'en-GB',
): Item {
  return makeFromMark(mark, findings, takenIds, language).item
}

/** As `itemFromMark`, with the rules that drafted it. */
export function makeFromMark(
  mark: FactMark,
  findings: Findings,
  takenIds: Iterable<string>,
  language = 'en-GB',
): MadeItem {
  const taken = new Set(takenIds)
  const best = bestOf(proposalsAbout(mark, findings), taken)
  if (best) return { item: { ...best.item, id: freshId(best.item.id, taken) }, by: best.by }
  return { item: startFromMark(mark, findings.passage.text, taken, language) }
}

/** One that the quiz has not got yet, if there is one; of those the one that asks for nothing else. */
function bestOf(proposals: readonly Proposal[], taken: ReadonlySet<string>): Proposal | undefined {
  const free = proposals.filter(({ item }) => !taken.has(item.id))
  return free.find(({ about }) => about.length === 1) ?? free[0]
}

function startFromMark(
  mark: FactMark,
  passage: string,
  taken: ReadonlySet<string>,
  language: string,
): Item {
  const isQuote = mark.kind === 'quote'
  const kind: Kind = mark.kind === 'quote' ? 'text' : mark.kind
  const words = mark.text.replace(/\s+/g, ' ')
  const stem = isQuote ? '' : (stemWithGap(mark, passage, language) ?? '')
  return {
    ...emptyItem(quoteSentences(passage, mark, language), []),
    id: freshId(`${kind} ${words}`.slice(0, LONGEST_ID), taken),
    kind,
    ask: isQuote ? 'choice' : 'entry',
    stem,
    key: isQuote ? (mark.value || words).replace(/\s+/g, ' ') : words,
  }
}

const LONGEST_ID = 40
const LONGEST_STEM = 240

/** The mark's sentence with a gap for its words; undefined where it has them twice, or quotation marks of its own. */
function stemWithGap(mark: FactMark, passage: string, language: string): string | undefined {
  const sentence = findSentences(passage, language).find((one) => isOverlapping(one, mark))
  if (sentence === undefined || mark.end > sentence.end) return undefined
  const whole = passage.slice(sentence.start, sentence.end)
  const isOnce = whole.split(mark.text).length === 2
  if (!isOnce || whole.length > LONGEST_STEM || /["“”«»_]/.test(whole)) return undefined
  const gapped = `${passage.slice(sentence.start, mark.start)}____${passage.slice(mark.end, sentence.end)}` // prettier-ignore
  return `Complete the sentence from the article: “${gapped.replace(/\s+/g, ' ')}”`
}
