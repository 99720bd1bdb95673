import type { Clause } from '@/lib/facts/grammar/clause'
import type { Stretch, Word } from '@/lib/facts/grammar/word'
import { isPersonNoun, nounTopics } from '@/lib/text/lexicon/noun-topics'
import { nounForms } from '@/lib/text/lexicon/noun-forms'
import { isPersonWord } from '@/lib/facts/people/person-words'
import { whoIsMeant } from '@/lib/facts/people/who-is-meant'
import type { Material } from '../types'
import { writtenName } from '../written-name'
import type { Phrasing } from './phrasing'

/** Nouns that say nothing without the sentence before. */
const VAGUE =
  /^(?:number|figure|move|decision|development|change|total|amount|rate|plan|idea|result|group|pair|event|incident|news|problem|situation|issue|case|thing|fact|point|reason|way|time|day|year|month|week|place|rest|majority|one|others?|both|most|some|many|several|all|same|latter|former|two|three|four|latest|first|second|another|figures|site|work|process|measure|effect|theory|story|service|body|agency|company|team|firm|organisation|organization)$/

const PRONOUN = /^(?:he|him|his|himself|she|her|hers|herself)$/

const RELATIVE =
  /^(?:father|mother|parent|son|daughter|brother|sister|wife|husband|child|uncle|aunt|cousin|nephew|niece|grandfather|grandmother|partner|friend|colleague|neighbour|neighbor|boss|family|widow|widower|girlfriend|boyfriend|fiance|fiancee)$/

/** `Ann’s son`, `her son`, `the son of a shepherd` */
function isOwned(
  words: readonly Word[],
  { from, head, to }: Stretch & { readonly head: number },
): boolean {
  return (
    words[head + 1]?.lower === 'of' ||
    words
      .slice(from, Math.min(head, to))
      .some(({ tag, lower }) => tag === 'possessive' || /^(?:his|her)$/.test(lower))
  )
}

/** The subject of a clause as a sentence of its own would have it; undefined if it leaves open who or what is meant. */
export function saySubject(
  material: Material,
  clause: Clause,
  phrasing: Phrasing,
): string | undefined {
  const { subject, words } = clause
  const described = describedPerson(material, clause)
  if (described !== undefined) return writtenName(described)
  if (!isClear(material, clause)) return undefined
  const to = subject.aside ? subject.aside.from : subject.to
  if (subject.aside && subject.number === 'plural' && words[subject.head]?.tag === 'name')
    return undefined
  return phrasing.say({ from: subject.from, to })
}

/** The name of the person whom `the scientist` or `her younger son` means, where the article says it for certain. */
function describedPerson(
  material: Material,
  { subject, words, quote, verb, core }: Clause,
): string | undefined {
  const [first, head] = [words[subject.from], words[subject.head]]
  if (!first || head?.tag !== 'open' || quote || subject.number === 'plural') return undefined
  if (!/^(?:the|his|her)$/.test(first.lower)) return undefined
  // "His son came for his party": with the son's name, the second "his" would be the son's.
  const hasPronoun = words.slice(verb.from, core.to).some(({ lower }) => PRONOUN.test(lower))
  if (first.lower !== 'the' && hasPronoun) return undefined
  // "Her marriage had ended": what is hers is not who she is.
  if (first.lower !== 'the' && !isPersonWord(head.lower)) return undefined
  const last = words[subject.coreTo - 1] ?? head
  const meant = whoIsMeant(material, { start: first.start, end: last.end })
  return 'subject' in meant ? meant.subject : undefined
}

function isClear(material: Material, { subject, words }: Clause): boolean {
  const head = words[subject.head]
  const first = words[subject.from]
  if (!head || !first) return false
  if (head.tag === 'subject-pronoun') return /^(?:he|she)$/.test(head.lower)
  if (head.tag === 'name') return true
  if (head.tag === 'num' || head.tag === 'there') return false
  const base = nounForms(head.lower)[0]?.base ?? head.lower
  if (RELATIVE.test(base) && !isOwned(words, subject)) return false
  const isWhole = subject.coreTo === (subject.aside?.from ?? subject.to)
  const isBare = subject.head - subject.from <= 1 && isWhole
  if (!isBare) return !VAGUE.test(base) || !isWhole
  if (first.lower === 'a' || first.lower === 'an') return !isPersonNoun(base)
  if (VAGUE.test(base) || isPersonNoun(base)) return false
  if (first.lower !== 'the') return nounTopics(base).length > 0
  return isSpokenOf(material, head.lower)
}

/** A noun that the article comes back to, or that its title names. */
function isSpokenOf(material: Material, noun: string): boolean {
  if (material.source.title?.toLowerCase().includes(noun)) return true
  return (spread.get(material) ?? countSentences(material)).get(noun)?.isRepeated ?? false
}

interface Spread {
  readonly sentence: number
  readonly isRepeated: boolean
}

const spread = new WeakMap<Material, ReadonlyMap<string, Spread>>()

function countSentences(material: Material): ReadonlyMap<string, Spread> {
  const counts = new Map<string, Spread>()
  for (const { lower, sentence } of material.reading.tokens) {
    const seen = counts.get(lower)
    if (!seen) counts.set(lower, { sentence, isRepeated: false })
    else if (seen.sentence !== sentence) counts.set(lower, { sentence, isRepeated: true })
  }
  spread.set(material, counts)
  return counts
}
