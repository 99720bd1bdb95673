import { digest } from '@/lib/text/digest'
import type { Choice } from './presented-item'

/** The choice that stands for `text`. Two equal texts are one choice. */
export function toChoice(text: string): Choice {
  return { id: digest(text), text }
}
