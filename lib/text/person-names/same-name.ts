const LISTING = /^(?:and|or|not|with|of)$/

/** Whether two names are one: the same but for middle names that one of them leaves out or shortens. */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return a.length === b.length && a[0] === b[0]
  if (a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false
  const [longer, shorter] = a.length < b.length ? [b, a] : [a, b]
  if (longer.length - shorter.length > 2 || longer.some((word) => LISTING.test(word))) return false
  let at = 1
  return shorter.slice(1, -1).every((word) => {
    while (at < longer.length - 1 && !isSameMiddle(longer[at] ?? '', word)) at += 1
    at += 1
    return at < longer.length
  })
}

function isSameMiddle(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))
}

/** Whether `words` are some of the words of `name`, in their order, and not all. */
export function isPart(words: readonly string[], name: readonly string[]): boolean {
  if (words.length >= name.length || words.length === 0) return false
  let at = 0
  return words.every((word) => {
    while (at < name.length && name[at] !== word) at += 1
    at += 1
    return at <= name.length
  })
}
