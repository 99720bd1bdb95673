import { fold } from '@/lib/text/fold'

/** Longer texts are only compared as they are; nobody types them. */
const LONGEST = 4_000

/** Whether two texts are the same once folded. Where folding leaves nothing, only the very same text is. */
export function isSameText(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.max(a.length, b.length) > LONGEST) return a.trim() === b.trim()
  const folded = fold(a)
  return folded === '' ? a.trim() === b.trim() : folded === fold(b)
}
