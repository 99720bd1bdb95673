import { sentencesOf } from '@/lib/quiz/evidence'
import { isResponseTo } from '@/lib/quiz/is-response-to'
import type { Item } from '@/lib/quiz/item'
import { keyParts } from '@/lib/quiz/key-parts'
import { markItem, type ItemContext } from '@/lib/quiz/mark-item'
import { presentItem } from '@/lib/quiz/present-item'
import { provingSpans } from '@/lib/quiz/proving-sentences'
import type { Response } from '@/lib/quiz/response'
import { revealItem } from '@/lib/quiz/reveal-item'
import type { Manuscript } from '@/lib/review/manuscript'
import type { Tried } from '@/lib/review/tried'
import { languageOf, publishedOf } from './known-fields'
import { openPassage } from './open-passage'
import { settleItem } from './settle-item'

/** Marks a response to an item of a manuscript as it would be marked if the item were published as it is. */
export function tryResponse(manuscript: Manuscript, itemId: string, response: Response): Tried {
  const found = manuscript.items.find(({ item }) => item.id === itemId)
  if (found === undefined) return refuse('This question is not in the quiz any more.')
  const item = { ...settleItem(found.item), id: itemId }
  const context = contextOf(manuscript)
  const missing = whatIsMissing(item, context)
  if (missing !== undefined) return refuse(missing)
  const presented = presentItem(item, context.language, 1)
  if (!isResponseTo(presented, response, context.sentences))
    return refuse('The question has changed since this was tried. Try it again.')
  const outcome = markItem(item, response, context)
  return { status: 'tried', marked: revealItem(item, response, outcome, context) }
}

function contextOf({ article }: Manuscript): ItemContext {
  const { passage } = openPassage(article.passage)
  const language = languageOf(article)
  const sentences = sentencesOf(passage, language)
  return { passage: passage.text, published: publishedOf(article), language, sentences }
}

/** Without these nothing that a pupil gives could be right. */
function whatIsMissing(item: Item, { passage }: ItemContext): string | undefined {
  if (item.ask === 'evidence')
    return provingSpans(item.evidence, passage).length > 0
      ? undefined
      : 'The words that prove it are not found in the article. Select them first.'
  const parts = keyParts(item)
  return parts.length > 0 && parts.every((part) => part !== '')
    ? undefined
    : 'There is no right answer to mark it by. Write it first.'
}

function refuse(says: string): Tried {
  return { status: 'refused', says }
}
