import { REASONS, type DraftReason } from '@/lib/draft/reasons'
import type { DraftRefusal, Material } from '@/lib/draft/types'
import type { MentionKind } from '@/lib/facts/types'
import type { FactMark, Proposal } from '@/lib/review/findings'
import { isOverlapping, type Span } from '@/lib/text/span'

/**
 * Everything that was recognised in a passage, in its order: the mentions, and the words of which no mention was made
 * because they leave open what they mean. What no proposal asks about says why.
 */
export function markFacts(
  { mentions }: Material,
  proposals: readonly Proposal[],
  refusals: readonly DraftRefusal[],
): readonly FactMark[] {
  const asked = new Set(proposals.flatMap(({ about }) => about.map(placeOf)))
  const reasons = new Map(refusals.map((refusal) => [placeOf(refusal), refusal.reason]))
  const found = mentions.map((mention) => {
    const { kind, start, end, text, value } = mention
    const mark = { kind, start, end, text, value }
    return mention.kind === 'number' && mention.unit !== '' ? { ...mark, unit: mention.unit } : mark
  })
  const places = mentions.map((mention) => ({ start: mention.start, end: mention.end }))
  const open = refusals.flatMap((refusal) => {
    const kind = kindOf(refusal.reason)
    if (kind === undefined || places.some((place) => isOverlapping(place, refusal))) return []
    const { start, end, text } = refusal
    return [{ kind, start, end, text, value: '' }]
  })
  return [...found, ...open]
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map((mark, index): FactMark => {
      const reason = asked.has(placeOf(mark)) ? undefined : reasons.get(placeOf(mark))
      const refusal = reason && { reason, says: REASONS[reason] }
      return { id: String(index), ...mark, refusal }
    })
}

/** Of which kind words are that were refused before they became a mention. */
function kindOf(reason: DraftReason): MentionKind | undefined {
  switch (reason) {
    case 'age-range':
    case 'age-limit':
    case 'not-about-a-person':
      return 'age'
    case 'no-published-date':
    case 'open-date':
      return 'date'
    case 'nothing-counted':
    case 'only-a-label':
    case 'open-number':
    case 'comparison':
    case 'change':
      return 'number'
    case 'no-speaker':
      return 'quote'
    default:
      return undefined
  }
}

function placeOf({ start, end }: Span): string {
  return `${start}-${end}`
}
