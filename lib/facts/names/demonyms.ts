import { DEMONYMS } from './name-lists'

/** Whether a word, in lower case, is an adjective or a noun for the people of a place or of a creed. */
export function isDemonym(lower: string): boolean {
  if (DEMONYMS.has(lower)) return true
  if (lower === 'philippines') return false
  return (
    /s$/.test(lower) &&
    (DEMONYMS.has(lower.slice(0, -1)) || /(?:ians|icans|jews|arabs)$/.test(lower))
  )
}
