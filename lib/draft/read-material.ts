import { extractFrom } from '@/lib/facts/extract'
import { readPassage } from '@/lib/facts/read-passage'
import type { DraftSource, Material } from './types'

/** An article read once for every stage of the drafter. */
export function readMaterial(source: DraftSource): Material {
  const { passage, published } = source
  const language = isLanguage(source.language) ? source.language : undefined
  const reading = readPassage(passage, { published, language })
  return { source, reading, ...extractFrom(reading) }
}

/** Whether the platform takes it for a language: it throws at any other text. */
export function isLanguage(language: string | undefined): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0
  } catch {
    return false
  }
}
