import type { Fact, NumberMention, Refusal, Resolver } from '../types'
import { numberSubject, type NumberSubject } from './number-subject'
import { sentencePeople, type SentencePeople } from './sentence-people'

/**
 * Ties a number to what it counts or measures, where the words around it say so; any other is refused. The relation says
 * what the number is to the subject, so that both read on as a question:
 * - `how many` licensed hunters · `what share of` the children · `what percentage of` the UK population
 * - `how much` national landscape centre · `how long` public review · `how deep` the lake · `what length` drainpipe
 * - `by how much` sales fell · `to how much` unemployment rose · `which place` Boston
 * - `gap`: the subject is a clause of the passage with `…` where the number stood.
 */
export const howMany: Resolver = {
  name: 'how-many',
  resolve(found) {
    const facts: Fact[] = []
    const refusals: Refusal[] = []
    const people = sentencePeople(found)
    let last: { readonly number: NumberMention; readonly subject: NumberSubject } | undefined
    for (const number of found.mentions) {
      if (number.kind !== 'number') continue
      const isSame = last !== undefined && isConversion(people.text, last.number, number)
      const subject = isSame && last ? last.subject : numberSubject(people, number)
      last = { number, subject }
      if ('reason' in subject) refusals.push(refusalOf(number, subject.reason))
      else facts.push(factOf(number, subject, people))
    }
    return { facts, refusals }
  },
}

/** "€800 (£625)": the same in another unit. */
function isConversion(text: string, last: NumberMention, number: NumberMention): boolean {
  return (
    number.start - last.end <= 3 &&
    last.use === 'measure' &&
    number.use === 'measure' &&
    /^\s?[([]$/.test(text.slice(last.end, number.start)) &&
    /^[)\]]/.test(text.slice(number.end, number.end + 1))
  )
}

function factOf(
  { start, end, value, by }: NumberMention,
  { subject, relation, rule }: Exclude<NumberSubject, { readonly reason: unknown }>,
  people: SentencePeople,
): Fact {
  return {
    subject,
    relation,
    value,
    kind: 'number',
    start,
    end,
    evidence: people.evidenceText(start),
    by: `${by} + how-many:${rule}`,
  }
}

function refusalOf({ start, end, text }: NumberMention, reason: Refusal['reason']): Refusal {
  return { reason, text, start, end, by: 'how-many' }
}
