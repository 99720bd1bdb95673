import { SPEECH_VERBS } from '@/lib/text/abbreviations'
import type { Found, Mention } from '../types'
import { type Antecedent, isFit, type Meanings, soleOf, UNCLEAR, valueOf } from './antecedent'
import { clauseBreak, isObject, isSubject } from './clause'
import { describedPerson, type Described } from './described-person'
import { meantBefore } from './meant-before'
import { readPassageView, type PassageView } from './passage-view'
import type { Referent } from './referents'
import { namedRelatives } from './relatives'
import { readRoles } from './read-roles'

const known = new WeakMap<readonly Mention[], Meanings>()

/** What each pronoun and each "the pilot" of the passage stands for, as far as a rule is sure of it. */
export function resolveReferents(found: Found): Meanings {
  const read = known.get(found.mentions)
  if (read) return read
  const meanings = new Map<Referent, Antecedent>()
  const view = readPassageView(found)
  const described: Described = {
    roles: readRoles(found),
    relatives: namedRelatives(found),
    aliases: new Map(),
    named: new Map(),
  }
  for (const referent of view.referents) {
    if (referent.kind === 'pronoun') meanings.set(referent, meaningOf(referent, view, meanings))
    else {
      const meaning = describedPerson(referent, view, meanings, described)
      if (meaning) meanings.set(referent, meaning)
    }
  }
  known.set(found.mentions, meanings)
  return meanings
}

function meaningOf(pronoun: Referent, view: PassageView, meanings: Meanings): Antecedent {
  // Inside a quotation it is the speaker who knows.
  if (pronoun.isQuoted) return UNCLEAR
  const earlier = view
    .in(pronoun.sentence)
    .filter((one) => one.start < pronoun.start && !one.isQuoted && isFit(one, pronoun))
  if (earlier.length > 0) return inSentence(pronoun, earlier, view, meanings)
  if (pronoun.word.endsWith('self')) return UNCLEAR
  return ahead(pronoun, view, meanings) ?? meantBefore(pronoun, view, meanings)
}

function inSentence(
  pronoun: Referent,
  earlier: readonly Referent[],
  view: PassageView,
  meanings: Meanings,
): Antecedent {
  const { tokens } = view
  const twin = earlier.findLast(({ kind, word }) => kind === 'pronoun' && word === pronoun.word)
  if (twin && isParallel(pronoun, twin, view)) return meanings.get(twin) ?? UNCLEAR
  const value = soleOf(earlier, meanings)
  const last = earlier.at(-1)
  if (value === undefined || !last) return UNCLEAR
  if (isObject(tokens, pronoun) && !clauseBreak(tokens, last.next, pronoun.token)) return UNCLEAR
  if (isAside(pronoun, earlier, view)) return UNCLEAR
  // "Mr Lee said he …" may be about whoever was spoken of before.
  const isReported = SPEECH_VERBS.has(tokens[pronoun.token - 1]?.lower ?? '')
  const isDoubtful = isReported || isObject(tokens, pronoun)
  if (isDoubtful && hasRival(pronoun, value, view, meanings)) return UNCLEAR
  return { subject: value, by: 'sole-in-sentence' }
}

/** `With advice from Ann Lee, she …`: somebody of a phrase that opens the sentence need not be its subject. */
function isAside(pronoun: Referent, earlier: readonly Referent[], view: PassageView): boolean {
  const { tokens } = view
  if (!/^s?he$/.test(pronoun.word) || tokens[pronoun.token - 1]?.text !== ',') return false
  const opener = tokens[view.firstToken(pronoun.sentence)]?.lower ?? ''
  const isMeant = ({ kind }: Referent): boolean => kind === 'pronoun'
  return (
    PHRASE_OPENER.test(opener) && !earlier.some((one) => isMeant(one) || isSubject(tokens, one))
  )
}

/** `his father or his brother`: the same person's. */
function isParallel(pronoun: Referent, twin: Referent, { tokens }: PassageView): boolean {
  if (!/^(?:his|her)$/.test(pronoun.word)) return false
  const link = tokens[pronoun.token - 1]?.lower ?? ''
  return /^(?:and|or)$/.test(link) && pronoun.token - twin.token === 3
}

/** Whether the sentence before is about somebody else whom the pronoun would fit. */
function hasRival(
  pronoun: Referent,
  value: string,
  view: PassageView,
  meanings: Meanings,
): boolean {
  if (view.isBreak(pronoun.sentence)) return false
  return view
    .in(pronoun.sentence - 1)
    .some((one) => !one.isQuoted && isFit(one, pronoun) && valueOf(one, meanings) !== value)
}

const OPENER =
  /^(?:in|like|despite|with|after|before|as|when|while|during|for|by|at|since|although|though|if|because|from|on|throughout|unlike|until|once|under|without|to|given|thanks|following)$/
const PHRASE_OPENER =
  /^(?:in|like|despite|with|during|for|by|at|from|on|throughout|unlike|under|without|to|given|thanks|following|of)$/
/** How far behind the pronoun the comma may stand. */
const MOST_AHEAD = 30

/** `Like her grandfather, Ann Lee …` */
function ahead(pronoun: Referent, view: PassageView, meanings: Meanings): Antecedent | undefined {
  const { tokens } = view
  const first = view.firstToken(pronoun.sentence)
  const opener = tokens[first]
  if (!opener || first === pronoun.token) return undefined
  if (!OPENER.test(opener.lower) && !/ing$/.test(opener.lower)) return undefined
  const reach = tokens.slice(pronoun.token, pronoun.token + MOST_AHEAD)
  const away = reach.findIndex(({ text }) => text === ',')
  const comma = pronoun.token + away
  if (away < 0 || tokens[comma]?.sentence !== pronoun.sentence) return undefined
  const main = view
    .in(pronoun.sentence)
    .find((one) => one.token > comma && !one.isQuoted && one.kind !== 'noun')
  if (!main || main.token > comma + 3 || !isFit(main, pronoun)) return undefined
  if (main.kind === 'pronoun') return meantBefore(main, view, meanings)
  if (main.value === undefined) return undefined
  const past = meantBefore(pronoun, view, meanings, true)
  if ('subject' in past && past.subject !== main.value) return UNCLEAR
  if ('reason' in past && past.reason === 'unclear-subject') return UNCLEAR
  return { subject: main.value, by: 'named-behind' }
}
