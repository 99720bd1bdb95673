import type { Span } from '@/lib/text/span'

/**
 * The offsets of a selection in `Passage.text`, or undefined if it holds no words of the passage below `root`. Each
 * piece of the passage says in `data-at` where its text starts.
 */
export function selectedSpan(selection: Selection | null, root: Element): Span | undefined {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(root)) return undefined
  const pieces = [...root.querySelectorAll<HTMLElement>('[data-at]')].filter((piece) =>
    range.intersectsNode(piece),
  )
  const [first] = pieces
  const last = pieces.at(-1)
  if (first === undefined || last === undefined) return undefined
  const start = startOf(first) + offsetIn(first, range.startContainer, range.startOffset, 0)
  const length = last.textContent.length
  const end = startOf(last) + offsetIn(last, range.endContainer, range.endOffset, length)
  return start < end && range.toString().trim() !== '' ? { start, end } : undefined
}

function startOf(piece: HTMLElement): number {
  return Number(piece.dataset['at'])
}

/** How far into a piece an edge of the selection lies; an edge outside takes the whole of it. */
function offsetIn(piece: HTMLElement, node: Node, offset: number, outside: number): number {
  if (!piece.contains(node)) return outside
  if (node.nodeType === Node.TEXT_NODE) return offset
  return offset === 0 ? 0 : piece.textContent.length
}
