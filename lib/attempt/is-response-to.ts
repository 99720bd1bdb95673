import type { PresentedItem, PresentedQuiz } from '@/lib/quiz/presented-item'
import type { Response } from '@/lib/quiz/response'

/**
 * Whether everything that `response` names is there to be picked on this page. A picked sentence may have left the
 * article without the item's having changed; the server would refuse it.
 */
export function isResponseTo(
  item: PresentedItem,
  response: Response,
  sentences: PresentedQuiz['sentences'],
): boolean {
  const hasAll = (list: readonly { readonly id: string }[], ids: readonly string[]) => {
    const known = new Set(list.map(({ id }) => id))
    return ids.every((id) => known.has(id))
  }
  switch (response.ask) {
    case 'entry':
      return item.ask === 'entry'
    case 'choice':
      return item.ask === 'choice' && hasAll(item.choices, [response.choice])
    case 'order':
      return item.ask === 'order' && hasAll(item.choices, response.order)
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
