import type { Item } from '@/lib/quiz/item'
import { locateEvidence } from '@/lib/quiz/evidence'
import { keyParts } from '@/lib/quiz/key-parts'
import type { Findings, Proposal } from '@/lib/review/findings'
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

/** The proposal that an item is, in whichever way it asks; none for an item that a person wrote or rewrote. */
export function proposalOf(item: Item, { proposals }: Findings): Proposal | undefined {
  return proposals.find((proposal) =>
    [proposal.item, ...proposal.otherWays].some((way) => isSameQuestion(way, item)),
  )
}

function isSameQuestion(a: Item, b: Item): boolean {
  return a.ask === b.ask && a.stem === b.stem && JSON.stringify(a.key) === JSON.stringify(b.key)
}

function aboutOf(item: Item, evidence: readonly Span[], findings: Findings): readonly Span[] {
  const proposal = proposalOf(item, findings)
  if (proposal !== undefined) return proposal.about
  const words = new Set([...keyParts(item), ...item.accept].map((part) => part.toLowerCase()))
  return findings.marks.flatMap(({ text, value, start, end }) => {
    const said = [text, value, value.replace(DURATION, '')]
    const isProved = evidence.some((proof) => isOverlapping(proof, { start, end }))
    return isProved && said.some((one) => words.has(one.toLowerCase())) ? [{ start, end }] : []
  })
}

/** What stands around the count in `P39Y`. */
const DURATION = /^P|[YMWD]$/g
