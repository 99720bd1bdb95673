import { fold } from '@/lib/text/fold'

/** Whether two texts are the same once folded. Where folding leaves nothing, only the very same text is. */
export function isSameText(a: string, b: string): boolean {
  if (a === b) return true
  const folded = fold(a)
  return folded === '' ? a.trim() === b.trim() : folded === fold(b)
}
