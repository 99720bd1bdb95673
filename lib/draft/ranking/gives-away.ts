import { fold } from '@/lib/text/fold'
import type { Wording } from '../types'

/** Whether one of two items tells the key of the other. */
export function givesAway(a: Wording, b: Wording): boolean {
  return tells(a, b) || tells(b, a)
}

function tells(teller: Wording, asked: Wording): boolean {
  if (asked.shape !== 'value') return false
  const words = [teller.stem, ...(teller.shape === 'order' ? teller.key : [])].map(padded)
  return words.some((text) => text.includes(padded(asked.key)))
}

function padded(text: string): string {
  return ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
}
