/** Brings what proves a question into view: in the passage's own pane where it has one, and then nothing else moves. */
export function scrollToEvidence(id: string): void {
  const pane = document.getElementById('review-passage')
  const words = pane?.querySelector<HTMLElement>(`[data-proves~="${CSS.escape(id)}"]`)
  if (!pane || !words || words.offsetParent === null) return
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const behavior = isCalm ? 'instant' : 'smooth'
  if (getComputedStyle(pane).overflowY === 'visible') {
    words.scrollIntoView({ block: 'center', behavior: 'instant' })
    return
  }
  const frame = pane.getBoundingClientRect()
  const line = words.getBoundingClientRect()
  // The bar with a selection may lie over the lowest lines.
  if (line.top >= frame.top + 16 && line.bottom <= frame.bottom - 80) return
  pane.scrollBy({ top: line.top - frame.top - frame.height / 3, behavior })
}
