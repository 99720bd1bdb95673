import { readMaterial } from '@/lib/draft/read-material'
import type { Material } from '@/lib/draft/types'
import type { Clause } from '@/lib/facts/grammar/clause'
import { sentenceClauses } from '@/lib/facts/grammar/sentence-clauses'
import { traceIfFailed } from './trace-stages'

/** A passage as the writers get it, and the first clause of its last sentence. */
export function materialOf(
  passage: string,
  title?: string,
): { readonly material: Material; readonly clause: Clause } {
  const source = { passage, title, published: '2023-11-15', language: 'en-GB' }
  traceIfFailed(passage, source)
  const material = readMaterial(source)
  const clause = sentenceClauses(material.reading, material.mentions).at(-1)?.[0]
  if (!clause) throw new Error(`No clause in ${JSON.stringify(passage)}`)
  return { material, clause }
}
