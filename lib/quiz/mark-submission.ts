import { isResponseTo } from './is-response-to'
import { markItem, type ItemContext } from './mark-item'
import { presentItem } from './present-item'
import { revealItem } from './reveal-item'
import type { Item, Quiz } from './item'
import type { Response } from './response'
import type { MarkedItem, MarkOutcome, Submission } from './submission'

const CHANGED = 'It has changed since this page was loaded. Reload the page; your answers are kept.'

/**
 * Marks what a page sent, and says no more than the quiz's feedback allows: `each` marks any item, `end` only a whole
 * quiz handed in, `never` only takes it in. A response that its item cannot have been given refuses the whole.
 */
export function markSubmission(
  quiz: Quiz,
  submission: Submission,
  context: ItemContext,
): MarkOutcome {
  const items: MarkedItem[] = []
  for (const { id, response } of submission.responses) {
    const item = quiz.items.find((candidate) => candidate.id === id)
    if (item === undefined || !canBeGiven(item, response, context)) {
      return { status: 'refused', id, message: CHANGED }
    }
    if (quiz.feedback === 'never') continue
    items.push(revealItem(item, response, markItem(item, response, context), context))
  }
  if (quiz.feedback === 'never') {
    return submission.handIn
      ? { status: 'handed-in' }
      : refuse('This quiz takes its answers all together, when it is handed in.')
  }
  if (quiz.feedback === 'end' && !submission.handIn) {
    return refuse('This quiz is marked when the whole of it is handed in.')
  }
  return { status: 'marked', items }
}

function canBeGiven(item: Item, response: Response, context: ItemContext): boolean {
  const { language, sentences } = context
  return isResponseTo(presentItem(item, language, 0), response, sentences)
}

function refuse(message: string): MarkOutcome {
  return { status: 'refused', message }
}
