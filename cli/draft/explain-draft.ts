import { REASONS } from '@/lib/draft/reasons'
import type { Draft, DraftedItem, Material } from '@/lib/draft/types'
import { locateEvidence } from '@/lib/quiz/evidence'
import type { Span } from '@/lib/text/span'

/** For a person: sentence by sentence the mentions, the facts, the items and the refusals, each with its rules. */
export function explainDraft(file: string, material: Material, draft: Draft): string {
  const { reading, mentions, facts } = material
  const asked = [
    ...draft.items.map((item, index) => ({ item, name: `item ${index + 1}` })),
    ...draft.reserve.map((item) => ({ item, name: 'reserve' })),
  ].map((one) => ({ ...one, spans: locateEvidence(reading.text, one.item.evidence) }))
  const lines = reading.sentences.flatMap((sentence, index) => [
    '',
    `${index + 1}. ${reading.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')}`,
    ...mentions
      .filter(startsIn(sentence))
      .map(({ kind, text, value, by }) =>
        line('mention', `${kind} ${quote(text)} is ${value || 'open'}`, by),
      ),
    ...facts
      .filter(startsIn(sentence))
      .map(({ subject, relation, value, by }) =>
        line('fact', `${quote(subject)} ${relation} ${quote(value)}`, by),
      ),
    ...asked
      .filter(({ spans }) => spans.some(startsIn(sentence)))
      .map(({ item, name }) => line(name, describe(item), item.by)),
    ...draft.refusals
      .filter(startsIn(sentence))
      .map(({ text, reason, by }) =>
        line('refused', `${quote(text)} ${reason}: ${REASONS[reason]}`, by),
      ),
  ])
  return `${[file, ...lines].join('\n')}\n\n`
}

function startsIn({ start, end }: Span): (other: Span) => boolean {
  return (other) => other.start >= start && other.start < end
}

function line(name: string, words: string, by: string): string {
  return `   ${name.padEnd(8)} ${words} [${by}]`
}

function quote(words: string): string {
  return `“${words.replace(/\s+/g, ' ').replace(/[“”]/g, '"')}”`
}

function describe(item: DraftedItem): string {
  switch (item.ask) {
    case 'entry':
    case 'choice': {
      const wrong = item.distractors.length > 0 ? `, not ${item.distractors.join(', ')}` : ''
      return `${item.ask}: ${item.stem} ${item.key}${wrong}`
    }
    case 'order':
      return `${item.ask}: ${item.stem} ${item.key.join(' > ')}`
    case 'match':
      return `${item.ask}: ${item.stem} ${item.key.map(({ left, right }) => `${left} = ${right}`).join(', ')}`
    case 'evidence':
      return `${item.ask}: ${item.stem}`
  }
}
