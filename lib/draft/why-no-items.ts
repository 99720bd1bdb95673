import { REASONS } from './reasons'
import type { Draft, Material } from './types'

/** Why nothing is asked about an article, in one sentence or two. */
export function whyNoItems({ mentions, source }: Material, { refusals }: Draft): string {
  if (source.passage.trim() === '') return 'No paragraph of an article was found in it.'
  if (mentions.length === 0)
    return 'No question was drafted: there is no age, date, place, person, number or quotation in it.'
  const counts = new Map<keyof typeof REASONS, number>()
  for (const { reason } of refusals) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  return most
    ? `No question was drafted. For most of what was found the reason is this: ${REASONS[most[0]]}`
    : 'No question was drafted.'
}
