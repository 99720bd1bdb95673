import { unpackWords } from '../pack-words'
import { DOUBLED, EITHER } from './entries.generated'
import { IRREGULAR_VERBS } from './irregular-verbs'

/** All forms of a verb but its base, the usual spelling of each first. */
export type VerbParadigm = {
  readonly third: readonly string[]
  readonly past: readonly string[]
  readonly participle: readonly string[]
  readonly ing: readonly string[]
}

const AUXILIARIES: ReadonlyMap<string, VerbParadigm> = new Map([
  ['be', { third: ['is'], past: ['was', 'were'], participle: ['been'], ing: ['being'] }],
  ['have', { third: ['has'], past: ['had'], participle: ['had'], ing: ['having'] }],
  ['do', { third: ['does'], past: ['did'], participle: ['done'], ing: ['doing'] }],
])

/** The forms of a verb by its base, whether a lexicon has it or not: `visit` gives visits, visited, visiting. */
export function inflectVerb(base: string): VerbParadigm {
  const auxiliary = AUXILIARIES.get(base)
  if (auxiliary) return auxiliary
  const regular = regularPast(base)
  const irregular = IRREGULAR_VERBS.get(base)
  const fill = (forms: readonly string[]) =>
    forms.flatMap((form) => (form === '-' ? regular : [form]))
  return {
    third: thirdPerson(base),
    past: irregular ? fill(irregular.past) : regular,
    participle: irregular ? fill(irregular.participle) : regular,
    ing: ingForms(base),
  }
}

function thirdPerson(base: string): readonly string[] {
  if (base === 'stomach') return ['stomachs']
  if (/[^aeiou]y$|quy$/.test(base)) return [`${base.slice(0, -1)}ies`]
  if (/(?:[sx]|ch|sh|zz|tz)$/.test(base)) return withDoubling(base, 'es')
  if (/z$/.test(base)) return [`${base}zes`, `${base}es`]
  if (/[^aeiou]o$/.test(base)) return [`${base}es`, `${base}s`]
  return [`${base}s`]
}

function regularPast(base: string): readonly string[] {
  if (base.endsWith('e')) return [`${base}d`]
  if (/[^aeiou]y$|quy$/.test(base)) return [`${base.slice(0, -1)}ied`]
  return withDoubling(base, 'ed')
}

function ingForms(base: string): readonly string[] {
  if (/[^aeiou]ie$|^vie$/.test(base)) return [`${base.slice(0, -2)}ying`]
  // The e stays after a vowel (agreeing) and where the word would else be another (singeing, dyeing).
  if (/(?:[eoy]e|^singe|^swinge)$/.test(base)) return [`${base}ing`]
  if (/^(?:age|cue|queue|route|binge|whinge|tinge)$/.test(base))
    return [`${base.slice(0, -1)}ing`, `${base}ing`]
  if (base.endsWith('e')) return [`${base.slice(0, -1)}ing`]
  return withDoubling(base, 'ing')
}

let doubled: ReadonlySet<string> | undefined
let either: ReadonlySet<string> | undefined

/** The base and an ending, its last letter doubled where the stress asks for it: visited, but admitted. */
function withDoubling(base: string, ending: string): readonly string[] {
  const twice = `${base}${base.slice(-1)}${ending}`
  const once = base + ending
  if (/[aeiou]c$/.test(base)) return [`${base}k${ending}`, once]
  doubled ??= new Set(unpackWords(DOUBLED))
  either ??= new Set([...unpackWords(EITHER), ...SOMETIMES])
  // Buses and gases are spelt with one s, but verbs with both.
  if (ending === 'es') return /[^s]s$/.test(base) ? [once, twice] : [once]
  if (doubled.has(base)) return [twice]
  if (base === 'bus' || SOMETIMES.has(base)) return [once, twice]
  if (either.has(base)) return [twice, once]
  return isShort(base) ? [twice] : [once]
}

/** Verbs that a minority of writers doubles. */
const SOMETIMES: ReadonlySet<string> = new Set([
  'benefit',
  'focus',
  'bias',
  'target',
  'combat',
  'budget',
])

/** One syllable that ends in one vowel and one consonant: stop, quit. */
function isShort(base: string): boolean {
  return /^y?[^aeiouy]*(?:qu)?[aeiouy][^aeiouwxyh]$/.test(base)
}
