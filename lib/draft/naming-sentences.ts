import type { Span } from '@/lib/text/span'
import { indexMaterial } from './index-material'
import { sentenceAt } from '@/lib/facts/sentence-at'
import type { Material } from './types'

/** The sentences and, where none of them names the person, the one before `offset` that does: whom "he" stands for. */
export function namingSentences(
  material: Material,
  name: string,
  sentences: readonly Span[],
  offset: number,
): readonly Span[] {
  const spans = indexMaterial(material).person(name)?.spans ?? []
  const isNamed = spans.some(({ start, end }) =>
    sentences.some((sentence) => start >= sentence.start && end <= sentence.end),
  )
  const before = isNamed ? undefined : spans.findLast(({ end }) => end <= offset)
  return before ? [sentenceAt(material.reading, before.start), ...sentences] : sentences
}
