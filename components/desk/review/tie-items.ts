import type { Item } from '@/lib/quiz/item'
import { locateEvidence } from '@/lib/quiz/evidence'
import { keyParts } from '@/lib/quiz/key-parts'
import type { Findings } from '@/lib/review/findings'
import { proposalOf, waysOf } from '@/lib/review/next-proposals'
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

function aboutOf(item: Item, evidence: readonly Span[], findings: Findings): readonly Span[] {
  const proposal = proposalOf(item, findings)
  // Who has written another key asks for other words.
  const isDrafted = proposal !== undefined && waysOf(proposal).some((way) => hasSameKey(way, item))
  if (isDrafted) return proposal.about
  const words = new Set([...keyParts(item), ...item.accept].map((part) => part.toLowerCase()))
  return findings.marks.flatMap(({ text, value, start, end }) => {
    const said = [text, value, value.replace(DURATION, '')]
    const isProved = evidence.some((proof) => isOverlapping(proof, { start, end }))
    return isProved && said.some((one) => words.has(one.toLowerCase())) ? [{ start, end }] : []
  })
}

function hasSameKey(a: Item, b: Item): boolean {
  return a.ask === b.ask && JSON.stringify(a.key) === JSON.stringify(b.key)
}

/** What stands around the count in `P39Y`. */
const DURATION = /^P|[YMWD]$/g
