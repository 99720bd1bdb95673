import { digest } from '@/lib/text/digest'
import { toChoice } from './to-choice'
import { locateEvidence } from './evidence'
import { matchEntry } from './match/match-entry'
import type { Item } from './item'
import type { ItemVerdict } from './marking'
import type { ItemContext } from './mark-item'
import type { Response } from './response'
import type { MarkedItem, Revealed } from './submission'

/** An outcome with what the pupil may know because of it: nothing for a `retry`, else the key and what proves it. */
export function revealItem(
  item: Item,
  response: Response,
  outcome: ItemVerdict,
  context: ItemContext,
): MarkedItem {
  if (outcome.verdict === 'retry') return { id: item.id, outcome }
  const rationale =
    outcome.verdict === 'correct'
      ? item.rationale
      : (findOwnRationale(item, response, context) ?? item.rationale)
  const revealed: Revealed = {
    revision: reviseWhole(item),
    key: keyInWords(item),
    evidence: locateEvidence(context.passage, item.evidence),
    rationale,
  }
  return { id: item.id, outcome, revealed }
}

/** Changes when the stem, the key, the choices or the evidence do, and not with anything else. */
export function reviseWhole(item: Item): string {
  const { ask, kind, stem, key, distractors, evidence } = item
  return digest(JSON.stringify([ask, kind, stem, key ?? null, distractors.toSorted(), evidence]))
}

function keyInWords(item: Item): readonly string[] {
  switch (item.ask) {
    case 'choice':
    case 'entry':
      return [item.key]
    case 'order':
      return item.key
    case 'match':
      return item.key.map(({ left, right }) => `${left}: ${right}`)
    case 'evidence':
      return []
  }
}

/** The rationale of the distractor that the pupil picked, or typed. */
function findOwnRationale(
  item: Item,
  response: Response,
  context: ItemContext,
): string | undefined {
  for (const [distractor, rationale] of Object.entries(item.rationales)) {
    if (response.ask === 'choice' && response.choice === toChoice(distractor).id) return rationale
    if (response.ask === 'entry') {
      const verdict = matchEntry(
        { kind: item.kind, key: distractor, accept: [] },
        response.text,
        context,
      )
      if (verdict.verdict === 'correct') return rationale
    }
  }
  return undefined
}
