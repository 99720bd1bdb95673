import { holdsExactly, holdsFolded } from '@/lib/text/holds-words'
import { foldOnce } from './fold-once'

/** Whether a stem has these words. One capitalised word has to have its capital there: "May" is not in "who may vote". */
export function isNamed(words: string, stem: string): boolean {
  if (/^\p{Lu}[\p{L}\p{M}]*$/u.test(words)) return holdsExactly(stem, words)
  return holdsFolded(foldOnce(stem), foldOnce(words))
}
