import type { Material } from './types'

const known = new WeakMap<Material, Map<string, string | undefined>>()

/**
 * The name of what a noun with "the" stands for, where the article names just one such thing before `offset`:
 * `the museum` is `the International Maritime Museum`. Undefined if it names none, or two.
 */
export function fullNameOfThing(
  material: Material,
  noun: string,
  offset: number,
): string | undefined {
  const names = known.get(material) ?? new Map<string, string | undefined>()
  known.set(material, names)
  const key = `${noun} ${offset}`
  if (!names.has(key)) names.set(key, findName(material.reading.text, noun, offset))
  return names.get(key)
}

/** How far into a passage the names are looked for. */
const REACH = 20_000

function findName(text: string, noun: string, offset: number): string | undefined {
  if (!/^\p{Ll}{3,}$/u.test(noun)) return undefined
  const head = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`
  const form = new RegExp(
    `(the\\s+)?((?:\\p{Lu}[\\p{L}’'-]*\\s){1,4})${head}(?![\\p{L}’'-])`,
    'giu',
  )
  const found = new Map<string, string>()
  for (const [, the, words = ''] of text
    .slice(Math.max(0, offset - REACH), offset)
    .matchAll(form)) {
    const own = words.replace(/^(?:The|A|An|This|That|In|At|On|And|But)\s/u, '').trim()
    const isName = own !== '' && own.split(' ').every((word) => /^\p{Lu}/u.test(word))
    const name = `${own} ${head}`
    if (isName) found.set(name, the === undefined && !/^The\s/.test(words) ? name : `the ${name}`)
  }
  const longest = [...found.keys()].filter(
    (name) => ![...found.keys()].some((other) => other !== name && other.endsWith(` ${name}`)),
  )
  return longest.length === 1 ? found.get(longest[0] ?? '') : undefined
}
