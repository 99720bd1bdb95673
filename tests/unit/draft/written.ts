import { readMaterial } from '@/lib/draft/read-material'
import type { Wording, Writer } from '@/lib/draft/types'

/** What a writer makes of a passage that came out on 15 November 2023. */
export function written(writer: Writer, passage: string): readonly Wording[] {
  return [...writer.write(readMaterial({ passage, published: '2023-11-15' }))]
}
