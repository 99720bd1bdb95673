import { fold } from '@/lib/text/fold'
import { remember } from './match/remember'

const folded = remember(1_000, (text) => fold(text))

/** `fold`, remembered: the items of a quiz are held against each other again and again. */
export function foldOnce(text: string): string {
  return folded(text, '')
}
