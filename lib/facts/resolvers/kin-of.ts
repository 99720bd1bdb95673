import { KIN_NOUNS } from '../parsers/ages/person-nouns'
import type { AgeMention, PersonMention } from '../types'

/** Somebody whom the passage only calls somebody's kin: "Ann Reed's daughter" by her owner's place in the text. */
export interface Kin {
  /** The name before 's, or where the his or her stands whose person must be found. */
  readonly owner: { readonly name: string } | { readonly pronoun: string; readonly at: number }
  readonly kin: string
}

const ADJECTIVES =
  '(?:(?:late|own|younger|elder|older|eldest|youngest|baby|infant|then|now|only|first|second|new|ex|former|twin|\\p{Ll}+-born) )*'
const OWNER = "(?<owner>[Hh]is|[Hh]er|(?:\\p{Lu}[\\p{L}.’'-]* ){0,3}\\p{Lu}[\\p{L}-]+['’]s?)"
const BEFORE_COMMA = new RegExp(
  `(?<![\\p{L}\\d])${OWNER} ${ADJECTIVES}(?<kin>\\p{Ll}[\\p{Ll}-]+)(?:,|,? \\(|,? who (?:is|was))\\s?(?:now |then |just |only )?$`,
  'u',
)
const BEFORE_AGE = new RegExp(`(?<![\\p{L}\\d])${OWNER} ${ADJECTIVES}$`, 'u')
const AFTER_AGE =
  /^ (?:(?:twin|baby|half|\p{Ll}+-born) )?(?<kin>\p{Ll}[\p{Ll}-]+)(?!\p{L}|,? \p{Lu})/u
const REACH = 80

/** Whose kin an age is said of: "his daughter, four,", "Ann's 12-year-old son"; undefined if of nobody's. */
export function kinOf(
  text: string,
  age: AgeMention,
  named: readonly PersonMention[],
): Kin | undefined {
  const lead = text.slice(Math.max(0, age.start - REACH), age.start)
  const isBeside = age.form === 'beside'
  const found = (isBeside ? BEFORE_COMMA : BEFORE_AGE).exec(lead)
  const after = AFTER_AGE.exec(text.slice(age.end, age.end + REACH))
  const kin = isBeside ? found?.groups?.['kin'] : after?.groups?.['kin']
  const owner = found?.groups?.['owner'] ?? ''
  if (!found || kin === undefined || !KIN_NOUNS.has(kin)) return undefined
  const at = age.start - lead.length + found.index
  if (/^(?:his|her)$/i.test(owner)) return { owner: { pronoun: owner, at }, kin }
  const end = at + owner.replace(/['’]s?$/, '').length
  const person = named.find((mention) => mention.end === end || mention.end === at + owner.length)
  return { owner: { name: person?.value ?? text.slice(at, end) }, kin }
}
