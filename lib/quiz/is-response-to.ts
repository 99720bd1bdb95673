import type { PresentedItem, PresentedQuiz } from './presented-item'
import type { Response } from './response'

/**
 * Whether `item` can be given this response: of its way of asking, naming only what there is to pick. The server asks
 * it before it marks, and a page of what the device has kept: a sentence that was picked may have left the article since.
 */
export function isResponseTo(
  item: PresentedItem,
  response: Response,
  sentences: PresentedQuiz['sentences'],
): boolean {
  switch (response.ask) {
    case 'entry':
      return item.ask === 'entry'
    case 'choice':
      return (
        item.ask === 'choice' && (response.choice === '' || hasAll(item.choices, [response.choice]))
      )
    case 'order':
      return (
        item.ask === 'order' &&
        hasAll(item.choices, response.order) &&
        new Set(response.order).size === response.order.length
      )
    case 'match':
      return (
        item.ask === 'match' &&
        hasAll(item.lefts, Object.keys(response.pairs)) &&
        hasAll(item.rights, Object.values(response.pairs))
      )
    case 'evidence':
      return item.ask === 'evidence' && hasAll(sentences, response.sentences)
  }
}

function hasAll(things: readonly { readonly id: string }[], ids: readonly string[]): boolean {
  const known = new Set(things.map(({ id }) => id))
  return ids.every((id) => known.has(id))
}
