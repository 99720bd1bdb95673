/** As much as one listens to before one presses a button. */
const MOST = 80

/** A text on one line, and of a long one whole words from its beginning with three dots. */
export function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= MOST) return line
  const start = line.slice(0, MOST + 1)
  const end = start.lastIndexOf(' ')
  return `${start.slice(0, end > 0 ? end : MOST).replace(/[,;:.–-]+$/, '')}…`
}
