import type { Diagnostic } from '@/lib/content/diagnostic'
import { isError } from '@/lib/content/describe-check'

/**
 * The diagnostics of a content folder by the name of the article's folder, those with errors first; the empty text
 * stands for the content folder itself.
 */
export function groupProblems(
  diagnostics: readonly Diagnostic[],
  folder: string,
): ReadonlyMap<string, readonly Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>()
  const start = `${folder.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '')}/`
  for (const diagnostic of diagnostics) {
    const inside = diagnostic.path.startsWith(start) ? diagnostic.path.slice(start.length) : ''
    const [slug = ''] = inside.split('/', 1)
    const group = groups.get(slug)
    if (group === undefined) groups.set(slug, [diagnostic])
    else group.push(diagnostic)
  }
  const errors = (group: readonly Diagnostic[]) => (group.some(isError) ? 1 : 0)
  return new Map([...groups].toSorted(([, a], [, b]) => errors(b) - errors(a)))
}
