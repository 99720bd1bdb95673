const LONGEST = 60

/** The wanted id, with a number behind it if another item has it. */
export function freshId(wanted: string, taken: Iterable<string>): string {
  const others = new Set(taken)
  const id = asId(wanted)
  if (!others.has(id)) return id
  let number = 2
  while (others.has(numbered(id, number))) number += 1
  return numbered(id, number)
}

/** Words in the form that the content format wants of an id: lower-case letters, digits and single hyphens. */
function asId(words: string): string {
  const id = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
  return id === '' ? 'item' : id
}

function numbered(id: string, number: number): string {
  const suffix = `-${number}`
  return `${id.slice(0, LONGEST - suffix.length).replace(/-+$/, '')}${suffix}`
}
