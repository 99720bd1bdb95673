import { Scalar, stringify } from 'yaml'
import type { Item, Quiz } from '@/lib/quiz/item'
import { toPlainItem } from './plain-item'

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
    return indent(`${above === undefined ? '' : asComment(above)}${writeItem(item)}`)
  })
  const list = items.length === 0 ? 'items: []\n' : `items:\n${written.join('\n')}`
  return `${comment === '' ? '' : `${asComment(comment)}\n`}${head}${list}`
}

function writeItem(item: Item): string {
  const plain = toPlainItem(item)
  // In an object the left sides that are whole numbers would stand before all others.
  const key = item.ask === 'match' ? new Map(item.key.map(({ left, right }) => [left, right])) : plain.key // prettier-ignore
  const fields = key === undefined ? plain : { ...plain, key }
  // Everything is text there, so that 1969 and no need no quotation marks; a line that is folded cannot be searched.
  return stringify([fields], asText, { schema: 'failsafe', lineWidth: 0 })
}

function asComment(words: string): string {
  return `${words.replace(/^/gm, '# ')}\n`
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ')
}

function asText(_: unknown, value: unknown): unknown {
  if (value === '') return emptyText()
  return typeof value === 'number' ? String(value) : value
}

/** It has a place of its own then, where the check can point. */
function emptyText(): Scalar {
  const text = new Scalar('')
  text.type = Scalar.QUOTE_DOUBLE
  return text
}
