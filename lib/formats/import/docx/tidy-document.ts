import { resolveLink } from '../resolve-link'

/** What the converter knows and an article does not need. */
const DROPPED = new Set(['noteReference', 'commentReference', 'bookmarkStart'])

const HEADING = /^(?:heading \d|title)$/i

/**
 * The tree of a Word document, as the converter has it, without notes, comments and bookmarks, and with links only
 * where they lead to the web or to a mailbox.
 */
export function tidyDocument(element: unknown): unknown {
  if (!isRecord(element) || !Array.isArray(element['children'])) return element
  const children = element['children'].flatMap(tidyChild)
  const isHeading = HEADING.test(String(element['styleName']))
  return { ...element, children: isHeading ? children.map(withoutBold) : children }
}

/** A heading is bold anyway. */
function withoutBold(child: unknown): unknown {
  return isRecord(child) && child['type'] === 'run' ? { ...child, isBold: false } : child
}

function tidyChild(child: unknown): readonly unknown[] {
  if (!isRecord(child)) return [child]
  if (DROPPED.has(String(child['type']))) return []
  const tidied = tidyDocument(child)
  if (!isRecord(tidied) || tidied['type'] !== 'hyperlink') return [tidied]
  const href =
    typeof tidied['href'] === 'string' ? resolveLink(tidied['href'], undefined) : undefined
  if (href !== undefined) return [{ ...tidied, href }]
  return Array.isArray(tidied['children']) ? tidied['children'] : []
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
