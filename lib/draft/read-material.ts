import { extractFrom } from '@/lib/facts/extract'
import { readPassage } from '@/lib/facts/read-passage'
import type { DraftSource, Material } from './types'

/** An article read once for every stage of the drafter. */
export function readMaterial(source: DraftSource): Material {
  const { passage, published, language } = source
  const reading = readPassage(passage, { published, language })
  return { source, reading, ...extractFrom(reading) }
}
