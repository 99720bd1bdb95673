import { readMaterial } from '@/lib/draft/read-material'
import type { DraftSource, Writer } from '@/lib/draft/types'
import { traceIfFailed } from './trace-stages'

/** What a writer asks of a passage that came out on Wednesday 15 November 2023: each stem with its key. */
export function askedBy(
  writer: Writer,
  passage: string,
  rest: Omit<DraftSource, 'passage'> = {},
): readonly (readonly [stem: string, key: string])[] {
  const source = { published: '2023-11-15', language: 'en-GB', ...rest, passage }
  traceIfFailed(passage, source)
  return [...writer.write(readMaterial(source))].flatMap((wording) =>
    wording.shape === 'value' ? [[wording.stem, wording.key] as const] : [],
  )
}
