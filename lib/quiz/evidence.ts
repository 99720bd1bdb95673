import { digest } from '@/lib/text/digest'
import { findQuote } from '@/lib/text/find-quote'
import { findSentences } from '@/lib/text/sentences'
import type { Passage, PassageNode, PassageText } from '@/lib/text/passage'
import { isOverlapping, type Span } from '@/lib/text/span'
import type { Evidence, Item } from './item'
import type { Sentence } from './presented-item'

/** Where in `passage` the evidence of an item stands. What cannot be found is left out; the content check names it. */
export function locateEvidence(passage: string, evidence: readonly Evidence[]): readonly Span[] {
  return evidence.flatMap(({ quote, nth = 1 }) => findQuote(passage, quote).slice(nth - 1, nth))
}

/**
 * The sentences of a passage as things to pick; headings are none. Sentences with the same words have the same id: no
 * pupil can tell one from the other, so to pick either is to pick both.
 */
export function sentencesOf(passage: Passage, language: string): readonly Sentence[] {
  const headings = passage.nodes.flatMap(findHeading)
  return findSentences(passage.text, language)
    .filter((span) => !headings.some((heading) => isOverlapping(heading, span)))
    .map((span) => {
      const text = passage.text.slice(span.start, span.end).replace(/\s+/g, ' ')
      return { ...span, id: digest(text) }
    })
}

/** The ids of the sentences that hold any of an item's evidence, each once. */
export function evidenceSentences(
  item: Item,
  passage: string,
  sentences: readonly Sentence[],
): readonly string[] {
  const spans = locateEvidence(passage, item.evidence)
  const holding = sentences.filter((one) => spans.some((span) => isOverlapping(span, one)))
  return [...new Set(holding.map((sentence) => sentence.id))]
}

/** The stretch of the passage that a heading covers; headings stand only at the top of the tree. */
function findHeading(node: PassageNode): readonly Span[] {
  if ('value' in node || !/^h\d$/.test(node.tag)) return []
  const texts = textsOf(node)
  const [first] = texts
  const last = texts.at(-1)
  return first && last ? [{ start: first.at, end: last.at + last.value.length }] : []
}

function textsOf(node: PassageNode): readonly PassageText[] {
  return 'value' in node ? [node] : node.children.flatMap(textsOf)
}
