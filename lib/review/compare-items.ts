import type { Ask, Item, Kind } from '@/lib/quiz/item'
import { differ, type Difference } from './difference'
import type { ReviewItem } from './manuscript'

const ASKS: Readonly<Record<Ask, string>> = {
  choice: 'choose one',
  entry: 'type it',
  order: 'put in order',
  match: 'match pairs',
  evidence: 'choose the sentence',
}

const KINDS: Readonly<Record<Kind, string>> = {
  age: 'an age',
  date: 'a date',
  place: 'a place',
  person: 'a person',
  number: 'a number',
  text: 'a text',
}

/** In what two versions of one item differ, field by field. `name` is what the item is called: `item 2`. */
export function compareItems(
  name: string,
  before: ReviewItem,
  after: ReviewItem,
): readonly Difference[] {
  const [old, edited] = [before.item, after.item]
  const { id } = edited
  const compare = (what: string, of: (one: ReviewItem) => string) =>
    differ(`${what} of ${name}`, of(before), of(after), id)
  return [
    ...differ(`The short name of ${name}`, old.id, edited.id, id),
    ...compare('The question', ({ item }) => item.stem),
    ...compare('The way of asking', ({ item }) => ASKS[item.ask]),
    ...compare('The kind', ({ item }) => KINDS[item.kind]),
    ...compare('The key', ({ item }) => sayKey(item)),
    ...compare('The alternatives', ({ item }) => item.accept.join('\n')),
    ...compare('The wrong choices', ({ item }) => item.distractors.join('\n')),
    ...compare('The evidence', sayEvidence),
    ...compare('The explanation', ({ item }) => item.rationale ?? ''),
    ...compare('The explanations of wrong choices', sayRationales),
    ...compare('What is overruled', sayOverruled),
    ...compare('The state', ({ isKept }) => (isKept ? 'kept' : 'a draft')),
  ]
}

/** The right response in words, one line for each part. */
export function sayKey(item: Item): string {
  switch (item.ask) {
    case 'choice':
    case 'entry':
      return item.key
    case 'order':
      return item.key.join('\n')
    case 'match':
      return item.key.map(({ left, right }) => `${left}: ${right}`).join('\n')
    case 'evidence':
      return ''
  }
}

function sayEvidence({ item }: ReviewItem): string {
  return item.evidence
    .map(({ quote, nth }) =>
      nth === undefined ? quote : `${quote} (number ${nth} of these words)`,
    )
    .join('\n')
}

function sayRationales({ item }: ReviewItem): string {
  return Object.entries(item.rationales)
    .map(([distractor, why]) => `${distractor}: ${why}`)
    .join('\n')
}

function sayOverruled({ overruled }: ReviewItem): string {
  return overruled.map(({ gate, reason }) => `${gate}: ${reason}`).join('\n')
}
