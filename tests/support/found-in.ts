import { extractFacts } from '@/lib/facts/extract'
import type { MentionKind } from '@/lib/facts/types'
import { traceIfFailed } from './trace-stages'

/** The words and values of one kind that a text holds, as the tables of the parsers name them. */
export function foundIn(
  text: string,
  kind: MentionKind,
  published = '2023-11-15',
  language = 'en-GB',
): readonly (readonly [words: string, value: string])[] {
  traceIfFailed(text, { published, language })
  const { mentions } = extractFacts(text, { published, language })
  return mentions.flatMap((mention) =>
    mention.kind === kind ? [[mention.text, mention.value] as const] : [],
  )
}
