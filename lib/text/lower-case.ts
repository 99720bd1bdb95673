/** Words in lower case, with a straight apostrophe for a curly one. */
export function lowerCase(words: string): string {
  const lower = words.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}
