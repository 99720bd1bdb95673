import type { PresentedItem, PresentedQuiz } from '@/lib/quiz/presented-item'
import type { Response } from '@/lib/quiz/response'
import type { PassageNode } from '@/lib/text/passage'
import { sliceNodes } from '@/lib/text/slice-nodes'

/** A response in words, as far as the quiz still has the things that it names. */
export function sayResponse(
  response: Response,
  item: PresentedItem | undefined,
  quiz: PresentedQuiz,
  nodes: readonly PassageNode[],
): string {
  const choices = [
    ...quiz.sentences.map((span) => ({ id: span.id, text: sliceNodes(nodes, span) })),
    ...(item?.ask === 'choice' || item?.ask === 'order' ? item.choices : []),
    ...(item?.ask === 'match' ? [...item.lefts, ...item.rights] : []),
  ]
  const say = (id: string) =>
    choices.find((choice) => choice.id === id)?.text ?? '(no longer there)'
  switch (response.ask) {
    case 'entry':
      return response.text
    case 'choice':
      return say(response.choice)
    case 'order':
      return response.order.map(say).join(', ')
    case 'match':
      return Object.entries(response.pairs)
        .map(([left, right]) => `${say(left)}: ${say(right)}`)
        .join(', ')
    case 'evidence':
      return response.sentences.map(say).join(' ')
  }
}
