import { documentLink } from '../document-link'

/** What the converter knows and an article does not need. */
const DROPPED = new Set(['noteReference', 'commentReference', 'bookmarkStart'])

/**
 * The tree of a Word document, as the converter has it, without notes, comments and bookmarks, and with links only
 * where they lead to the web or to a mailbox.
 */
export function tidyDocument(element: unknown): unknown {
  if (!isRecord(element) || !Array.isArray(element['children'])) return element
  return { ...element, children: element['children'].flatMap(tidyChild) }
}

function tidyChild(child: unknown): readonly unknown[] {
  if (!isRecord(child)) return [child]
  if (DROPPED.has(String(child['type']))) return []
  const tidied = tidyDocument(child)
  if (!isRecord(tidied) || tidied['type'] !== 'hyperlink') return [tidied]
  const href = typeof tidied['href'] === 'string' ? documentLink(tidied['href']) : undefined
  if (href !== undefined) return [{ ...tidied, href }]
  return Array.isArray(tidied['children']) ? tidied['children'] : []
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
