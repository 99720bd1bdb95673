import { digest } from '@/lib/text/digest'
import type { Manuscript } from './manuscript'

/** Whether two manuscripts say the same, in whatever order their fields stand and whether unset fields are named. */
export function isSameManuscript(a: Manuscript, b: Manuscript): boolean {
  return a === b || inFixedOrder(a) === inFixedOrder(b)
}

/** A short name for what a manuscript says; the same for two of which `isSameManuscript` holds. */
export function digestManuscript(manuscript: Manuscript): string {
  return digest(inFixedOrder(manuscript))
}

function inFixedOrder(manuscript: Manuscript): string {
  return JSON.stringify(manuscript, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
