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
  readonly isSure: boolean
}

/** Why each mention that no item asks about is not asked about, one refusal for a span, in the order of the text. */
export function accountFor(material: Material, outcome: Outcome): readonly DraftRefusal[] {
  const asked = spansOf(outcome.asked)
  const fateOf = readFates(material, outcome, asked)
  const refusals = new Map<string, DraftRefusal>()
  for (const { start, end, text, reason, by } of material.refusals) {
    const key = keyOf({ start, end })
    if (!asked.has(key)) refusals.set(key, { reason, text, start, end, by })
  }
  for (const mention of material.mentions) {
    const key = keyOf(mention)
    if (asked.has(key)) continue
    const { start, end, text } = mention
    const fate = fateOf(mention)
    if (fate.isSure || !refusals.has(key))
      refusals.set(key, { reason: fate.reason, text, start, end, by: fate.by })
  }
  return [...refusals.values()].toSorted((a, b) => a.start - b.start || b.end - a.end)
}

/** What became of a mention that no item asks about; a fate that is not sure gives way to what the extractor says. */
function readFates(
  material: Material,
  outcome: Outcome,
  asked: ReadonlySet<string>,
): (mention: Mention) => Fate {
  const ofWordings = fatesOf(outcome)
  const values = new Set(material.mentions.filter((one) => asked.has(keyOf(one))).map(valueOf))
  const facts = new Set(material.facts.map(keyOf))
  return (mention) => {
    const { by } = mention
    const found = ofWordings.get(keyOf(mention))
    if (found) return found
    if (values.has(valueOf(mention))) return { reason: 'asked-elsewhere', by, isSure: true }
    if (isInStem(mention, outcome.asked)) return { reason: 'in-stem', by, isSure: true }
    return { reason: facts.has(keyOf(mention)) ? 'no-wording' : 'no-fact', by, isSure: false }
  }
}

function isInStem({ start, end, text }: Mention, asked: readonly Wording[]): boolean {
  return asked.some(
    ({ stem, evidence }) =>
      stem.includes(text) && evidence.some((one) => one.start <= start && one.end >= end),
  )
}

/** Of several wordings of one mention the one that came farthest tells: in reserve before refused. */
function fatesOf({ inReserve, refused }: Outcome): ReadonlyMap<string, Fate> {
  const fates = new Map<string, Fate>()
  for (const { wording, reason } of refused.toReversed())
    for (const span of wording.about)
      fates.set(keyOf(span), { reason, by: wording.by, isSure: true })
  for (const { about, by } of inReserve.toReversed())
    for (const span of about) fates.set(keyOf(span), { reason: 'in-reserve', by, isSure: true })
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
