import type { Pasted } from '@/lib/review/pasted-device'

/** What is pasted over the characters from `start` to `end` of the field. */
export interface Paste {
  readonly html: string
  readonly start: number
  readonly end: number
}

/**
 * The HTML of the whole field after a paste: where the paste fills the field, or stands at the end of HTML. Elsewhere
 * there is none, and the text alone is what was pasted.
 */
export function htmlAfterPaste(before: Pasted, { html, start, end }: Paste): string | undefined {
  if (!isRich(html)) return undefined
  const around = before.text.slice(0, start) + before.text.slice(end)
  if (around.trim() === '') return html
  const isAtEnd = start === before.text.length
  return before.html !== undefined && isAtEnd ? `${before.html}\n${html}` : undefined
}

/** Whether the HTML of a clipboard tells more than its text: paragraphs, headings, links, emphasis, lists or pictures. */
function isRich(html: string): boolean {
  return /<(?:h[1-6]|p|a|b|i|em|strong|ul|ol|blockquote|img)\b/i.test(html)
}
