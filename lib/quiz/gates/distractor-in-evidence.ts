import { holdsWords } from '@/lib/text/holds-words'
import type { Gate } from '../gate'
import { holdsValue } from '../holds-value'
import type { Kind } from '../item'
import type { MarkingContext } from '../marking'
import { provingSentences, provingSpans } from '../proving-sentences'

/** Kinds whose values are written in many ways. */
const VARIED: readonly Kind[] = ['age', 'number', 'date']

/** Whether one of the sentences has the distractor in it, in its own words or in others of the same value. */
export function standsIn(
  sentences: readonly string[],
  distractor: string,
  kind: Kind,
  context: MarkingContext,
): boolean {
  return sentences.some(
    (sentence) =>
      holdsWords(sentence, distractor) ||
      (VARIED.includes(kind) &&
        holdsValue({ kind, key: distractor, accept: [] }, sentence, context)),
  )
}

/** The sentence that proves the key does not have a distractor in it. */
export const distractorInEvidence: Gate<'distractor-in-evidence'> = {
  name: 'distractor-in-evidence',
  field: 'distractors',
  check(item, { passage, sentences, language, published }) {
    if (item.ask !== 'choice' && item.ask !== 'entry') return undefined
    const evidence = provingSpans(item.evidence, passage)
    const proof = provingSentences(item.evidence, passage, sentences)
    const context = { passage, language, published, evidence }
    const found = item.distractors.find((one) => standsIn(proof, one, item.kind, context))
    return found && `The sentence that proves the answer has the wrong choice “${found}” in it too.`
  },
}
