import type { Diagnostic } from './diagnostic'
import { formatDiagnostic } from './format-diagnostic'
import type { Shelved } from './shelf'

/** What the log says when an article has been checked; nothing if that is no news. */
export function describeCheck(before: readonly Diagnostic[], after: Shelved): string | undefined {
  const errors = after.diagnostics.filter(isError)
  const known = before.filter(isError)
  if (errors.length === 0)
    return known.length > 0 ? `${after.slug} is without errors again.` : undefined
  const text = errors.map(formatDiagnostic).join('\n')
  if (text === known.map(formatDiagnostic).join('\n')) return undefined
  const served = after.good
    ? 'The last version without them is still shown'
    : 'It is not shown until they are mended'
  return `${after.slug} has errors. ${served}.\n${text}`
}

/** Whether an article with this problem is not served. */
export function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}
