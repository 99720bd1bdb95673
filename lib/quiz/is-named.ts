import { holdsExactly, holdsWords } from '@/lib/text/holds-words'

/** Whether a stem has these words. One capitalised word has to have its capital there: "May" is not in "who may vote". */
export function isNamed(words: string, stem: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}]*$/u.test(words) ? holdsExactly(stem, words) : holdsWords(stem, words)
}
