import type { ItemRecord } from '@/lib/attempt/item-record'
import type { PresentedQuiz } from '@/lib/quiz/presented-item'

/** How many items of the quiz have been answered: marked, or handed in, or given a response that waits for that. */
export function countAnswered(items: ReadonlyMap<string, ItemRecord>, quiz: PresentedQuiz): number {
  return quiz.items.filter(({ id }) => {
    const record = items.get(id)
    if (record === undefined) return false
    return quiz.feedback === 'each' ? record.tries.length > 0 : record.response !== undefined
  }).length
}
