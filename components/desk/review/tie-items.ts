import type { Item } from '@/lib/quiz/item'
import { locateEvidence } from '@/lib/quiz/evidence'
import { keyParts } from '@/lib/quiz/key-parts'
import type { FactMark, Findings } from '@/lib/review/findings'
import { proposalOf, waysOf } from '@/lib/review/next-proposals'
import { holdsWords } from '@/lib/text/holds-words'
import { isOverlapping, type Span } from '@/lib/text/span'

/** Where the passage has to do with an item. */
export interface Tie {
  readonly id: string
  /** Whole stretches that prove the key. */
  readonly evidence: readonly Span[]
  /** The recognised words that it asks for. */
  readonly about: readonly Span[]
}

/** Where in the passage each item is proved, and which words it asks for. */
export function tieItems(items: readonly Item[], findings: Findings): readonly Tie[] {
  return items.map((item) => {
    const evidence = locateEvidence(findings.passage.text, item.evidence)
    return { id: item.id, evidence, about: aboutOf(item, evidence, findings) }
  })
}

/** The marks about which nothing was drafted and nothing is asked. */
export function unaskedMarks(
  marks: readonly FactMark[],
  ties: readonly Tie[],
): readonly FactMark[] {
  const asked = ties.flatMap(({ about }) => about)
  return marks.filter(
    (mark) => mark.refusal !== undefined && !asked.some((span) => isOverlapping(span, mark)),
  )
}

function aboutOf(item: Item, evidence: readonly Span[], findings: Findings): readonly Span[] {
  const proposal = proposalOf(item, findings)
  // Who has written another key asks for other words.
  const isDrafted = proposal !== undefined && waysOf(proposal).some((way) => hasSameKey(way, item))
  if (isDrafted) return proposal.about
  const parts = [...keyParts(item), ...item.accept]
  const words = new Set(parts.map((part) => part.toLowerCase()))
  return findings.marks.flatMap(({ text, value, start, end }) => {
    const said = [text, value, value.replace(DURATION, '')]
    const isProved = evidence.some((proof) => isOverlapping(proof, { start, end }))
    const isAsked =
      said.some((one) => words.has(one.toLowerCase())) ||
      parts.some((part) => holdsWords(part, text))
    return isProved && isAsked ? [{ start, end }] : []
  })
}

function hasSameKey(a: Item, b: Item): boolean {
  return a.ask === b.ask && JSON.stringify(a.key) === JSON.stringify(b.key)
}

/** What stands around the count in `P39Y`. */
const DURATION = /^P|[YMWD]$/g
