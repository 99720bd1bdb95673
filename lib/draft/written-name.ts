import { isOffice } from '@/lib/facts/people/is-office'

/** A person's name as a sentence has it: an office with its article, `the King`. */
export function writtenName(name: string): string {
  return isOffice(name) && !/^the\b/i.test(name) ? `the ${name}` : name
}

/** The same at the start of a sentence or alone in a list: `The King`. */
export function openingName(name: string): string {
  const written = writtenName(name)
  return written.charAt(0).toUpperCase() + written.slice(1)
}
