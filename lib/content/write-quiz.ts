import { stringify } from 'yaml'
import type { Quiz } from '@/lib/quiz/item'
import { toPlainItem } from './plain-item'

/** The text of quiz.yaml: the app reads the same quiz from it. `comment` stands above it. */
export function writeQuiz({ feedback, passage, items }: Quiz, comment: string): string {
  const head = stringify({ feedback, passage })
  const written = items.map((item) =>
    // Everything is text there, so that 1969 and no need no quotation marks; a line that is folded cannot be searched.
    stringify([toPlainItem(item)], asText, { schema: 'failsafe', lineWidth: 0 }).replace(
      /^(?=.)/gm,
      '  ',
    ),
  )
  const list = items.length === 0 ? 'items: []\n' : `items:\n${written.join('\n')}`
  return `${comment.replace(/^/gm, '# ')}\n${head}${list}`
}

function asText(_: unknown, value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value
}
