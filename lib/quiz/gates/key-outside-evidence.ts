import type { Gate } from '../gate'
import { keyParts } from '../key-parts'
import { provingSentences, provingSpans } from '../proving-sentences'
import { isProved } from './key-not-in-evidence'

/**
 * The key stands in the words of the evidence themselves, and not only in the rest of their sentences, which pupils are
 * not shown.
 */
export const keyOutsideEvidence: Gate<'key-outside-evidence'> = {
  name: 'key-outside-evidence',
  field: 'evidence',
  check(item, { passage, sentences, language, published }) {
    const evidence = provingSpans(item.evidence, passage)
    const quotes = evidence.map(({ start, end }) => passage.slice(start, end))
    const whole = provingSentences(item.evidence, passage, sentences)
    const accept = item.ask === 'choice' || item.ask === 'entry' ? item.accept : []
    const claim = { accept, kind: item.kind, isListed: item.ask === 'order' }
    const context = { passage, language, published, evidence }
    const left = keyParts(item).find(
      (key) =>
        quotes.length > 0 &&
        !isProved({ ...claim, key }, quotes, context) &&
        isProved({ ...claim, key }, whole, context),
    )
    return (
      left &&
      `The words that are to prove the answer leave “${left}” out, which stands beside them.`
    )
  },
}
