import type { Gate } from '../gate'
import type { Evidence } from '../item'
import { placesOf } from '../proving-sentences'

export interface EvidenceFault {
  readonly fault: 'absent' | 'several' | 'nth too large'
  /** How often the passage has the words. */
  readonly times: number
}

/** What keeps a piece of evidence from being one place of the passage. */
export function findEvidenceFault(
  { quote, nth }: Evidence,
  passage: string,
): EvidenceFault | undefined {
  const times = placesOf(quote, passage).length
  if (times === 0) return { fault: 'absent', times }
  if (nth === undefined) return times > 1 ? { fault: 'several', times } : undefined
  return nth > times ? { fault: 'nth too large', times } : undefined
}

/** Evidence occurs exactly once in the passage, or says which occurrence is meant. */
export const evidenceNotFound: Gate<'evidence-not-found'> = {
  name: 'evidence-not-found',
  field: 'evidence',
  check({ evidence }, { passage }) {
    if (evidence.length === 0) return 'No words of the article are named as evidence.'
    for (const piece of evidence) {
      const found = findEvidenceFault(piece, passage)
      if (found !== undefined) return `“${piece.quote}” ${SAYS[found.fault](found.times)}`
    }
    return undefined
  },
}

const SAYS: Readonly<Record<EvidenceFault['fault'], (times: number) => string>> = {
  absent: () => 'does not stand in the article.',
  several: (times) => `stands in the article ${times} times, and nothing says which is meant.`,
  'nth too large': (times) =>
    `stands in the article only ${times === 1 ? 'once' : `${times} times`}.`,
}
