import { findEvidenceFault } from '@/lib/quiz/gates/evidence-not-found'
import { findQuote } from '@/lib/text/find-quote'
import { fold } from '@/lib/text/fold'
import type { PlacedEvidence } from '../placed-quiz'
import { quoted } from '../quoted'
import type { Finding, ItemRule } from '../rule'

const ONCE = 'words that occur exactly once in article.md'

/** Evidence occurs exactly once in the passage, or says which occurrence is meant. */
export const evidenceNotFound: ItemRule = {
  name: 'evidence-not-found',
  severity: 'error',
  check: (item, { passage }) =>
    passage === undefined ? [] : item.evidence.flatMap((piece) => checkPiece(piece, passage)),
}

function checkPiece({ quote, nth }: PlacedEvidence, passage: string): readonly Finding[] {
  const found = findEvidenceFault({ quote: quote.value, nth: nth?.value }, passage)
  switch (found?.fault) {
    case undefined:
      return []
    case 'absent': {
      const words = `${quoted(quote.value)}, which does not occur`
      const fix = howToFind(quote.value, passage)
      return [{ at: quote.at, expected: ONCE, found: words, fix }]
    }
    case 'several': {
      const words = `${quoted(quote.value)}, which occurs ${found?.times} times`
      const fix = 'Copy more of the sentence, or write which is meant: { quote: …, nth: 2 }.'
      return [{ at: quote.at, expected: ONCE, found: words, fix }]
    }
    case 'nth too large': {
      const expected = `nth of at most ${found?.times}, as often as the words occur`
      const fix = 'Count the occurrences in article.md from the top.'
      return [{ at: nth?.at ?? quote.at, expected, found: `nth: ${nth?.value}`, fix }]
    }
  }
}

function howToFind(quote: string, passage: string): string {
  const plain = quote.replace(/\[([^\]]*)\]\([^)]*\)|[*_`]+/g, '$1')
  if (plain !== quote && findQuote(passage, plain).length > 0) {
    return 'Leave the Markdown signs out: the evidence is the plain words.'
  }
  if (fold(passage).includes(fold(quote))) {
    return 'Write capitals and punctuation as in the article, and whole words.'
  }
  return 'Copy the words from the article again, out of one paragraph.'
}
