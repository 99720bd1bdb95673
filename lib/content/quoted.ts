const LONGEST = 80

/** What is there, as a diagnostic shows it: in quotation marks, shortened past 80 characters. */
export function quoted(value: string): string {
  if (value === '') return 'the empty text'
  const line = value.replace(/\s+/g, ' ')
  if (line.length <= LONGEST) return `"${line}"`
  return `"${line.slice(0, LONGEST).trimEnd()}…" (${line.length} characters)`
}

/** The words as a list with `or` before the last: `a, b or c`. */
export function oneOf(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} or ${words[words.length - 1] ?? ''}`
}
