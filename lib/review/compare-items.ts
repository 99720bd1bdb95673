import type { Item } from '@/lib/quiz/item'
import { differ, type Difference } from './difference'
import { ASK_WORDS, KIND_WORDS } from './item-words'
import type { ReviewItem } from './manuscript'

/** In what two versions of one item differ, field by field. `name` is what the item is called: `Question 2`. */
export function compareItems(
  name: string,
  before: ReviewItem,
  after: ReviewItem,
): readonly Difference[] {
  const [old, edited] = [before.item, after.item]
  const { id } = edited
  const compare = (what: string, of: (one: ReviewItem) => string) =>
    differ(`${name}: ${what}`, of(before), of(after), id)
  return [
    ...differ(`${name}: the short name`, old.id, edited.id, id),
    ...compare('the question', ({ item }) => item.stem),
    ...compare('how it is asked', ({ item }) => ASK_WORDS[item.ask]),
    ...compare('what the answer is', ({ item }) => KIND_WORDS[item.kind]),
    ...compare('the right answer', ({ item }) => sayKey(item)),
    ...compare('also right', ({ item }) => item.accept.join('\n')),
    ...compare('the wrong choices', ({ item }) => item.distractors.join('\n')),
    ...compare('what proves it', sayEvidence),
    ...compare('why the answer is right', ({ item }) => item.rationale ?? ''),
    ...compare('why wrong choices are wrong', sayRationales),
    ...compare('advice that was set aside', sayOverruled),
    ...compare('kept or draft', ({ isKept }) => (isKept ? 'kept' : 'a draft')),
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
  return overruled.map(({ gate, reason }) => `${gate.replaceAll('-', ' ')}: ${reason}`).join('\n')
}
