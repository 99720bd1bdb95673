import type { Clause } from '@/lib/facts/grammar/clause'
import { sentenceAt } from '@/lib/facts/sentence-at'
import type { Span } from '@/lib/text/span'
import { indexMaterial } from './index-material'
import { quotedEvidence } from './sayings'
import type { Material } from './types'
import { writtenName } from './written-name'

/** Who stands for what a clause says, and the sentences that prove it. */
export interface ClauseOrigin {
  /** `According to Ann Lee`, where the clause is a quotation’s; empty where the article says it itself. */
  readonly source: string
  readonly evidence: readonly Span[]
}

/** Undefined for a quotation that nobody is known to have said. */
export function originOfClause(
  material: Material,
  { quote }: Clause,
  mention: Span,
): ClauseOrigin | undefined {
  const sentence = sentenceAt(material.reading, mention.start)
  if (!quote) return { source: '', evidence: [sentence] }
  const { factsAt, person } = indexMaterial(material)
  const fact = factsAt(quote.start).find(({ relation }) => relation === 'said')
  if (!fact || person(fact.subject) === undefined) return undefined
  return {
    source: `According to ${writtenName(fact.subject)}`,
    evidence: quotedEvidence(material, fact, [sentence]),
  }
}

/** A question with the speaker whose word it is. */
export function withSource({ source }: ClauseOrigin, stem: string): string {
  return source === '' ? stem : `${source}, ${stem.charAt(0).toLowerCase()}${stem.slice(1)}`
}
