import { isOverlapping, type Span } from '@/lib/text/span'
import { foldOnce } from '../fold-once'
import type { Gate, GateContext } from '../gate'
import type { Item } from '../item'
import { keyParts } from '../key-parts'
import { matchEntry } from '../match/match-entry'
import { provingSpans } from '../proving-sentences'

/** No two items of a quiz ask the same, or have one key from one place of the article; of two such items each is refused. */
export const twoItemsOnOneFact: Gate<'two-items-on-one-fact'> = {
  name: 'two-items-on-one-fact',
  field: 'evidence',
  check(item, context) {
    const twin = context.others.find(
      (other) =>
        foldOnce(other.stem) === foldOnce(item.stem) ||
        (isSameProof(item, other, context) && isSameKey(item, other, context)),
    )
    return twin && `“${twin.stem}” asks about the same fact.`
  },
}

/** Two sentences that say what was said and who said it prove more than the one that says who that is. */
function isSameProof(a: Item, b: Item, { passage }: GateContext): boolean {
  const ours = provingSpans(a.evidence, passage)
  const theirs = provingSpans(b.evidence, passage)
  const areOfPeople = isOfPerson(a) && isOfPerson(b)
  if (areOfPeople) return isProvedBy(ours, theirs) && isProvedBy(theirs, ours)
  return ours.some((span) => theirs.some((other) => isOverlapping(span, other)))
}

function isOfPerson({ ask, kind }: Item): boolean {
  return kind === 'person' && (ask === 'choice' || ask === 'entry')
}

function isProvedBy(spans: readonly Span[], others: readonly Span[]): boolean {
  return spans.every((span) => others.some((other) => isOverlapping(span, other)))
}

/** One part of a key in common; where the evidence is itself the key, facts of one kind. */
function isSameKey(a: Item, b: Item, context: GateContext): boolean {
  if (a.ask === 'evidence' || b.ask === 'evidence') return a.kind === b.kind
  if (a.kind !== b.kind) return keyParts(a).some((key) => keyParts(b).includes(key))
  return keyParts(a).some((key) =>
    keyParts(b).some((other) => {
      const verdict = matchEntry({ kind: a.kind, key, accept: [] }, other, context)
      return verdict.verdict === 'correct'
    }),
  )
}
