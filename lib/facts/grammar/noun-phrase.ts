import { nounForms } from '@/lib/text/lexicon/noun-forms'
import { isDemonym } from '../names/demonyms'
import { finiteCertainty, isAdverb } from './verb-group'
import type { Stretch, Word } from './word'

export type GrammaticalNumber = 'singular' | 'plural'

/** A noun phrase with what belongs to it: `The head of Sweden’s prison service, Nils Oberg,`. */
export interface NounPhrase extends Stretch {
  /** The noun that the phrase is about, without what follows it: `head`. */
  readonly head: number
  /** The end of the phrase without `of …`, asides and relative clauses. */
  readonly coreTo: number
  readonly number: GrammaticalNumber | undefined
  /** What stands between commas or brackets after it. */
  readonly aside?: Stretch | undefined
}

/** A subject and how sure it is that a finite verb follows it. */
export interface Subject extends NounPhrase {
  readonly certainty: number
}

const LONGEST = 30
const LONGEST_ASIDE = 22
const SURE = 0.88
const LIKELY = 0.6
const CLOSERS = new Map([
  [',', ','],
  ['(', ')'],
  ['–', '–'],
  ['—', '—'],
])
const PLURAL_PRONOUN = /^(?:they|we|you|these|those)$/
const PLURAL_DETERMINER =
  /^(?:these|those|both|several|many|few|most|all|more|fewer|other|two|three|four|five|six|seven|eight|nine|ten|\d.*)$/

/** The subject that begins at `at` and is followed by a finite verb; undefined if none can be made out. */
export function readSubject(words: readonly Word[], at: number): Subject | undefined {
  const first = words[at]
  // "What Ann did in 1999 was …" has another subject than Ann.
  if (!first || first.lower === 'what') return undefined
  if (first.tag === 'subject-pronoun' || first.tag === 'there') return pronounSubject(words, at)
  let best: Subject | undefined
  for (const phrase of phrasesAt(words, at)) {
    const verb = skipAdverbs(words, phrase.to)
    const certainty = finiteCertainty(words, verb, phrase.number)
    if (certainty < LIKELY) continue
    // What may be a participle does not outdo a verb before it: `pays compensation for livestock killed by wolves`.
    const isParticiple = words[verb]?.forms.some(({ form }) => form === 'participle') ?? false
    if (best && isParticiple) break
    if (certainty >= SURE) return { ...phrase, certainty }
    if (!best || certainty > best.certainty) best = { ...phrase, certainty }
  }
  return best
}

function pronounSubject(words: readonly Word[], at: number): Subject | undefined {
  const lower = words[at]?.lower ?? ''
  const number = lower === 'i' ? undefined : PLURAL_PRONOUN.test(lower) ? 'plural' : 'singular'
  const verb = skipAdverbs(words, at + 1)
  const certainty = finiteCertainty(words, verb, lower === 'there' ? undefined : number)
  if (certainty < LIKELY) return undefined
  return { from: at, to: at + 1, head: at, coreTo: at + 1, number, certainty }
}

function skipAdverbs(words: readonly Word[], from: number): number {
  let at = from
  while (isAdverb(words[at])) at += 1
  return at
}

/** Every noun phrase that begins at `at`, the shortest first. */
export function* phrasesAt(words: readonly Word[], at: number): Generator<NounPhrase> {
  let head: number | undefined
  let coreTo: number | undefined
  let coordinated = false
  let hasHead = false
  const last = Math.min(words.length, at + LONGEST)
  for (let i = skipApproximation(words, at); i < last;) {
    const word = words[i]
    if (!word) return
    if (canBeHead(word)) {
      // A noun after the head makes it longer; one after "of" does not move it.
      hasHead = true
      if (coreTo === undefined && !coordinated) head = i
      yield phrase(words, { at, to: i + 1, head: head ?? i, coreTo, coordinated })
      const aside = asideAfter(words, i + 1)
      if (aside) {
        const built = { at, to: aside.to, head: head ?? i, coreTo: coreTo ?? i + 1 }
        if (joinsAnother(words, aside))
          yield { ...phrase(words, { ...built, coordinated: true }), aside, coreTo: aside.to }
        yield { ...phrase(words, { ...built, coordinated }), aside }
      }
      i += 1
    } else if (canStandBefore(words, i)) {
      if (word.tag !== 'possessive' && hasHead && word.tag === 'det') return
      if (word.tag === 'possessive' && !hasHead) return
      if (word.tag === 'possessive') hasHead = false
      i += 1
    } else if (hasHead && word.tag === 'and' && word.lower !== 'but' && opensPhrase(words[i + 1])) {
      coordinated ||= coreTo === undefined
      hasHead = false
      i += 1
    } else if (hasHead && joinsPhrase(word, words[i + 1])) {
      coreTo ??= i
      hasHead = false
      i += 1
    } else return
  }
}

const APPROXIMATION =
  /^(?:about|around|over|under|up to|(?:just|well) (?:over|under)|(?:more|fewer|less) than|at (?:least|most)|as (?:many|few|much) as)$/

/** Where the number after `about`, `more than` or `as many as` stands; `at` where nothing of that kind begins. */
function skipApproximation(words: readonly Word[], at: number): number {
  let said = ''
  for (let to = at + 1; to <= at + 3; to++) {
    said += `${said === '' ? '' : ' '}${words[to - 1]?.lower ?? ''}`
    if (APPROXIMATION.test(said)) return words[to]?.tag === 'num' ? to : at
  }
  return at
}

interface Built {
  readonly at: number
  readonly to: number
  readonly head: number
  readonly coreTo: number | undefined
  readonly coordinated: boolean
}

function phrase(words: readonly Word[], { at, to, head, coreTo, coordinated }: Built): NounPhrase {
  const number = coordinated ? 'plural' : numberOf(words, at, head)
  return { from: at, to, head, coreTo: coreTo ?? to, number }
}

function numberOf(words: readonly Word[], at: number, head: number): GrammaticalNumber | undefined {
  const word = words[head]
  const determiner = words[at]?.lower ?? ''
  if (!word || word.tag === 'num') return word && word.lower === 'one' ? 'singular' : 'plural'
  if (PLURAL_DETERMINER.test(determiner)) return 'plural'
  if (word.tag === 'name') return numberOfName(word)
  const numbers = new Set(nounForms(word.lower).map(({ number }) => number))
  if (numbers.size === 1) return [...numbers][0]
  return undefined
}

/** `the Greeks` are many, `the French` may be. */
function numberOfName({ lower }: Word): GrammaticalNumber | undefined {
  if (!isDemonym(lower)) return 'singular'
  if (/(?:sh|ch|se|ss)$/.test(lower)) return undefined
  return lower.endsWith('s') ? 'plural' : 'singular'
}

/** A noun, a name, a number that stands for one. */
function canBeHead(word: Word): boolean {
  if (word.tag === 'name' || word.tag === 'num') return true
  if (word.tag !== 'open') return false
  const { noun, verb, adjective, adverb } = word.classes
  const isUnknown = noun + verb + adjective + adverb === 0
  return noun > 0 || isUnknown
}

const ARTICLE = /^(?:the|an?|his|her|its|their|my|our|your|['’]s?)$/

/** What can stand before the noun it belongs to. */
function canStandBefore(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word) return false
  if (word.tag === 'det' || word.tag === 'possessive' || word.tag === 'date') return true
  if (word.tag === 'adverb') {
    const next = words[at + 1]
    // "the first part", "her only child"
    if (ARTICLE.test(words[at - 1]?.lower ?? '')) return true
    return next?.tag === 'num' || (next?.classes.adjective ?? 0) > 0.5
  }
  if (word.tag !== 'open') return false
  if (word.classes.adjective > 0) return true
  if (isAdverb(word)) return (words[at + 1]?.classes.adjective ?? 0) > 0.3
  return word.forms.some(({ form }) => form === 'participle' || form === 'ing')
}

function opensPhrase(word: Word | undefined): boolean {
  if (!word) return false
  const { tag } = word
  return (
    tag === 'det' ||
    tag === 'name' ||
    tag === 'num' ||
    tag === 'open' ||
    tag === 'date' ||
    tag === 'adverb'
  )
}

/** `of the town`, and `the train to Leeds`; after `to` a plain word is a verb. */
function joinsPhrase({ tag }: Word, next: Word | undefined): boolean {
  if (tag === 'to') return next?.tag === 'det' || next?.tag === 'name'
  return tag === 'prep' && opensPhrase(next)
}

/** `Ann, four, and Bob, two,` · `Ann, a poet, and her brother, a painter,`: not `Ann, a poet and painter,` */
function joinsAnother(words: readonly Word[], { from, to }: Stretch): boolean {
  return words.slice(from, to).some(({ tag, lower }, index) => {
    const [before, after] = [words[from + index - 1], words[from + index + 1]]
    if (tag !== 'and' || lower !== 'and') return false
    if (after?.names === 'person') return true
    return before?.tag === 'comma' && (after?.tag === 'det' || after?.tag === 'name')
  })
}

/** `, 39,` · `, the governor of Kumla Prison,` · `, who is 39,` · `(48)`: up to a mark that a verb follows. */
function asideAfter(words: readonly Word[], at: number): Stretch | undefined {
  const closer = CLOSERS.get(words[at]?.text ?? '')
  if (closer === undefined) return undefined
  let [introduced, hasVerb] = [false, false]
  for (let i = at + 1; i < Math.min(words.length, at + LONGEST_ASIDE); i++) {
    const word = words[i]
    if (!word || (word.tag === 'stop' && word.text !== closer)) return undefined
    if (word.text === closer) {
      // "Ann, whose son, a student, is ill, said": the first verb after `whose` is not the subject's.
      if (introduced && !hasVerb) continue
      if (finiteCertainty(words, skipAdverbs(words, i + 1), undefined) < SURE) continue
      return { from: at, to: i + 1 }
    }
    introduced ||=
      word.tag === 'rel' || word.tag === 'that' || word.tag === 'sub' || word.lower === 'whose'
    hasVerb ||= introduced && finiteCertainty(words, i, undefined) >= LIKELY
    // An aside with a verb of its own is a relative clause; anything else is another clause.
    if (!introduced && isFiniteVerb(words, i)) return undefined
  }
  return undefined
}

function isFiniteVerb(words: readonly Word[], at: number): boolean {
  const isParticiple = words[at]?.forms.some(({ form }) => form === 'participle') ?? false
  return !isParticiple && finiteCertainty(words, at, undefined) >= SURE
}
