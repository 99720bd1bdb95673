import type { Mention } from '@/lib/facts/types'
import type { Span } from '@/lib/text/span'
import type { RefusedWording } from './make-candidates'
import type { DraftReason } from './reasons'
import type { DraftRefusal, Material, Wording } from './types'

/** What became of the wordings of an article. */
export interface Outcome {
  readonly asked: readonly Wording[]
  readonly inReserve: readonly Wording[]
  readonly refused: readonly RefusedWording[]
}

interface Fate {
  readonly reason: DraftReason
  readonly by: string
}

/** Why each mention that no item asks about is not asked about, one refusal for a span, in the order of the text. */
export function accountFor(material: Material, outcome: Outcome): readonly DraftRefusal[] {
  const asked = spansOf(outcome.asked)
  const fates = fatesOf(material, outcome)
  const askedValues = new Set(material.mentions.filter((one) => asked.has(keyOf(one))).map(valueOf))
  const facts = new Set(material.facts.map(keyOf))
  const refusals = new Map<string, DraftRefusal>()
  for (const { start, end, text, reason, by } of material.refusals)
    if (!asked.has(keyOf({ start, end })))
      refusals.set(keyOf({ start, end }), { reason, text, start, end, by })
  for (const mention of material.mentions) {
    const key = keyOf(mention)
    if (asked.has(key)) continue
    const { start, end, text } = mention
    const fate: Fate | undefined =
      fates.get(key) ??
      (askedValues.has(valueOf(mention))
        ? { reason: 'asked-elsewhere', by: mention.by }
        : undefined)
    if (fate) refusals.set(key, { reason: fate.reason, text, start, end, by: fate.by })
    else if (!refusals.has(key)) {
      const reason = facts.has(key) ? 'no-wording' : 'no-fact'
      refusals.set(key, { reason, text, start, end, by: mention.by })
    }
  }
  return [...refusals.values()].toSorted((a, b) => a.start - b.start || b.end - a.end)
}

/** Of several wordings of one mention the one that came farthest tells: in reserve before refused. */
function fatesOf(_material: Material, { inReserve, refused }: Outcome): ReadonlyMap<string, Fate> {
  const fates = new Map<string, Fate>()
  for (const { wording, reason } of refused.toReversed())
    for (const span of wording.about) fates.set(keyOf(span), { reason, by: wording.by })
  for (const wording of inReserve.toReversed())
    for (const span of wording.about)
      fates.set(keyOf(span), { reason: 'in-reserve', by: wording.by })
  return fates
}

function spansOf(wordings: readonly Wording[]): ReadonlySet<string> {
  return new Set(wordings.flatMap(({ about }) => about.map(keyOf)))
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`
}

function valueOf({ kind, value, text }: Mention): string {
  return `${kind} ${value || text}`
}

/** The refusals of an article that is not asked about at all: each mention for the same reason. */
export function refuseAll({ mentions }: Material, reason: DraftReason): readonly DraftRefusal[] {
  return mentions.map(({ start, end, text, by }) => ({ reason, text, start, end, by }))
}
