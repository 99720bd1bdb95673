import { foldName } from '@/lib/text/fold'
import { readTitledName } from '@/lib/text/person-names/titles'

/** Whether a name says an office and nobody who holds it: `King`, `Duke of Sussex`. */
export function isOffice(name: string): boolean {
  const { titles, words } = readTitledName(foldName(name))
  return titles.length > 0 && (words.length === 0 || words[0] === 'of')
}

/** A person's name as a sentence has it: an office with its article, `the King`. */
export function writtenName(name: string): string {
  return isOffice(name) && !/^the\b/i.test(name) ? `the ${name}` : name
}

/** The same at the start of a sentence or alone in a list: `The King`. */
export function openingName(name: string): string {
  const written = writtenName(name)
  return written.charAt(0).toUpperCase() + written.slice(1)
}
