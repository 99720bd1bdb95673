import { Scalar, stringify } from 'yaml'
import type { Item, Quiz } from '@/lib/quiz/item'
import { toPlainFields } from './plain-fields'

const NO_COMMENTS: ReadonlyMap<string, string> = new Map()

/**
 * The text of quiz.yaml: the app reads the same quiz from it. `comment` stands above it, and those of `itemComments`
 * each above the item of that id.
 */
export function writeQuiz(
  { feedback, passage, items }: Quiz,
  comment: string,
  itemComments = NO_COMMENTS,
): string {
  const head = stringify({ feedback, passage })
  const written = items.map((item) => {
    const above = itemComments.get(item.id)
    return `${above === undefined ? '' : `${above.replace(/^/gm, '  # ')}\n`}${writeItem(item)}`
  })
  const list = items.length === 0 ? 'items: []\n' : `items:\n${written.join('\n')}`
  return `${comment === '' ? '' : `${comment.replace(/^/gm, '# ')}\n`}${head}${list}`
}

/** The lines of one item, with its hyphen in the column after `indent`. */
export function writeItem(item: Item, indent = '  '): string {
  // Everything is text there, so that 1969 and no need no quotation marks; a line that is folded cannot be searched.
  const written = stringify([toPlainFields(item)], withEmptyTexts, {
    schema: 'failsafe',
    lineWidth: 0,
  })
  return written.replace(/^(?=.)/gm, indent)
}

/** An empty text has a place of its own, where the check can point. */
function withEmptyTexts(_: unknown, value: unknown): unknown {
  if (value !== '') return value
  const text = new Scalar('')
  text.type = Scalar.QUOTE_DOUBLE
  return text
}
