import type { Clause } from '@/lib/facts/grammar/clause'
import type { Stretch, Word } from '@/lib/facts/grammar/word'
import { isDemonym } from '@/lib/facts/names/demonyms'
import { whoIsMeant } from '@/lib/facts/people/who-is-meant'
import { nounForms } from '@/lib/text/lexicon/noun-forms'
import { isOrdinaryWord } from '@/lib/text/ordinary-words/is-ordinary-word'
import type { PersonMention } from '@/lib/facts/types'
import type { Material } from '../types'
import { isOffice } from '@/lib/facts/people/is-office'
import { writtenName } from '../written-name'
import { isFleeting } from './is-fleeting'

/** Says parts of a clause one after the other, as the words of one sentence of ours. */
export interface Phrasing {
  /**
   * The words of a stretch without those of `drop`: people in full, no word that only makes sense where it stood.
   * Undefined if a word cannot be said outside its place.
   */
  readonly say: (stretch: Stretch, drop?: readonly Stretch[]) => string | undefined
}

/** Words that tie a sentence to what stands before it and can go. */
const LOOSE =
  /^(?:also|then|now|however|too|therefore|meanwhile|already|recently|currently|instead|nevertheless|moreover|still|again)$/
/** Words that point out of the sentence. */
const POINTING =
  /^(?:this|these|those|such|another|others|here|there|former|latter|me|us|my|our|ours|mine|your|yours|i|we|you|ourselves|myself|tomorrow|yesterday|today|tonight|ago|earlier|later)$/
const PERSONAL = /^(?:he|him|his|himself|she|her|hers|herself)$/
const PLURAL = /^(?:they|them|their|theirs|themselves)$/
const NEUTRAL = /^(?:it|its|itself)$/
/** `Mayor Ann Reed` keeps its capital, `Sculptor Ann Reed` does not. */
const ADDRESS =
  /^(?:mayor|judge|justice|president|premier|minister|chancellor|secretary|senator|governor|councillor|councilor|representative|congress(?:man|woman)|ambassador|commissioner|speaker|professor|dean|captain|general|colonel|major|lieutenant|sergeant|corporal|private|admiral|commander|detective|constable|inspector|superintendent|officer|sheriff|chief|king|queen|prince|princess|emperor|empress|duke|duchess|baron|baroness|pope|cardinal|archbishop|bishop|rabbi|imam|father|sister|brother)$/

/** `asked` is whom the question word stands for: he or she is as good as named, or they, if `areAsked`. */
export function startPhrasing(
  material: Material,
  clause: Clause,
  asked?: string,
  areAsked = false,
): Phrasing {
  const { words } = clause
  const { text, sentences } = material.reading
  const first = sentences[clause.sentence]?.start
  const { quote } = clause
  const quoted = quote && words.find(({ start }) => start > quote.start)?.start
  const people = peopleByStart(material)
  const named: string[] = asked === undefined ? [] : [asked]
  let isRenamed = false
  let hasPlural = areAsked
  let hasThing = false

  const sayPerson = (mention: PersonMention, before: Word | undefined): string => {
    const name = mention.value
    const isNew = !named.includes(name)
    named.push(name)
    if (!isNew && named.length < 3 && !isOffice(name)) return mention.text
    return before?.lower === 'the' && isOffice(name) ? name : writtenName(name)
  }

  /** `Ann called the King to wish him luck`: whoever is meant is named in the same words, as in the article. */
  const isMeantInside = (): boolean => !isRenamed && named.some((name) => name !== asked)

  const sayPronoun = (word: Word, next: Word | undefined): string | undefined => {
    const { lower } = word
    if (PLURAL.test(lower)) return hasPlural && lower !== 'they' ? word.text : undefined
    // Whom a speaker means is not for the article's words to tell.
    if (clause.quote) return undefined
    if (NEUTRAL.test(lower)) return hasThing && lower !== 'it' ? word.text : undefined
    const meant = whoIsMeant(material, word)
    if (!('subject' in meant)) return isMeantInside() ? lower : undefined
    const name = meant.subject
    if (named.includes(name)) return lower
    named.push(name)
    isRenamed ||= /^s?he$/.test(lower)
    const isOwner = lower === 'his' || (lower === 'her' && next !== undefined && opensNoun(next))
    return isOwner ? `${writtenName(name)}’s` : writtenName(name)
  }

  const sayWord = (at: number): string | undefined => {
    const word = words[at]
    if (!word) return undefined
    const { lower, tag } = word
    if (LOOSE.test(lower) && !isDegree(words, at)) return ''
    if (POINTING.test(lower)) return undefined
    // "silver in last year’s championships"
    if (tag === 'date' && isFleeting(word.text) && words[at + 1]?.tag === 'possessive')
      return undefined
    if (PERSONAL.test(lower) || PLURAL.test(lower) || NEUTRAL.test(lower))
      return sayPronoun(word, words[at + 1])
    const person = tag === 'name' ? people.get(word.start) : undefined
    const next = words[at + 1]
    // "World AIDS Day" is no day of Miss World’s.
    if (person && person.text !== person.value && next?.tag === 'name') return undefined
    if (person) return isEpithet(words, at) ? person.text : sayPerson(person, words[at - 1])
    const nextPerson = next?.tag === 'name' ? people.get(next.start) : undefined
    // "The Ford Taurus" is what the article calls it; of "the Duke", said as "Prince Harry", the article goes.
    const isOwnName = nextPerson?.text === nextPerson?.value || isEpithet(words, at + 1)
    if (lower === 'the' && nextPerson && !isOwnName && !isOffice(nextPerson.value)) return ''
    const isFirst = word.start === first || word.start === quoted
    // Inside a sentence the capital is that of a title: "The Last Delivery".
    if (tag === 'det' && word.text === 'The')
      return isFirst || at === clause.subject.from || !isTitle(next) ? 'the' : 'The'
    if (lower === 'so-far' || (lower === 'so' && next?.lower === 'far')) return ''
    if (lower === 'far' && words[at - 1]?.lower === 'so') return ''
    if (tag === 'name') hasThing = true
    if (tag === 'quotation') return text.slice(word.start, word.end)
    const isName =
      tag === 'name' ||
      (nextPerson ? ADDRESS.test(lower) : next?.tag === 'name' && isInName(text, word, next))
    return isFirst && !isName ? lowerFirst(word.text) : word.text
  }

  return {
    say({ from, to }, drop = []) {
      let said = ''
      let last: Word | undefined
      let lastAt = -1
      for (let at = from; at < to; at++) {
        if (drop.some((gone) => at >= gone.from && at < gone.to)) continue
        const word = words[at]
        const spoken = sayWord(at)
        if (word === undefined || spoken === undefined) return undefined
        if (spoken === '') continue
        if (said !== '')
          said += lastAt === at - 1 && last ? text.slice(last.end, word.start) : gapBefore(word)
        said += spoken
        last = word
        lastAt = at
      }
      if (clause.subject.from === from) {
        hasPlural = clause.subject.number !== 'singular'
        hasThing = true
      }
      return tidy(withMarks(said, text, words[from]?.start ?? 0, last?.end ?? 0))
    },
  }
}

function isTitle(next: Word | undefined): boolean {
  return next !== undefined && /^\p{Lu}/u.test(next.text)
}

/** `the Obama administration`: the name says which. */
function isEpithet(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return next?.tag === 'open' && next.classes.noun > 0.5
}

/** `General Motors`, where it stands inside a sentence too. */
function isInName(text: string, { start }: Word, { end }: Word): boolean {
  const name = text.slice(start, end)
  if (!/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(name)) return false
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (/[\p{Ll},] $/u.test(text.slice(Math.max(0, at - 2), at))) return true
  return false
}

function gapBefore(word: Word): string {
  return word.tag === 'possessive' || word.tag === 'comma' ? '' : ' '
}

/** What a possessive stands before: a noun or an adjective. */
function opensNoun(word: Word): boolean {
  return word.tag === 'open' || word.tag === 'name' || word.tag === 'num'
}

function lowerFirst(text: string): string {
  const lower = text.toLowerCase()
  const isName =
    isDemonym(lower) || /^\p{Lu}.*\p{Lu}/u.test(text) || text === 'I' || isUnknown(lower)
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

/** `too much time`, `instead of` */
function isDegree(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (next?.lower === 'of') return true
  return (
    words[at]?.lower === 'too' && next !== undefined && next.tag !== 'comma' && next.tag !== 'stop'
  )
}

/** "Boeing" is no word of English, so that its capital is not that of the beginning. */
function isUnknown(lower: string): boolean {
  return /^\p{L}{4,}$/u.test(lower) && !isOrdinaryWord(lower) && nounForms(lower).length === 0
}

const byStart = new WeakMap<Material, ReadonlyMap<number, PersonMention>>()

function peopleByStart(material: Material): ReadonlyMap<number, PersonMention> {
  const known = byStart.get(material)
  if (known) return known
  const people = new Map<number, PersonMention>()
  for (const mention of material.mentions)
    if (mention.kind === 'person') people.set(mention.start, mention)
  byStart.set(material, people)
  return people
}

/** With the quotation marks right around it where one of a pair stands inside: `called it “encouraging`. */
function withMarks(said: string, text: string, start: number, end: number): string {
  if (isPaired(said)) return said
  const before = /["“«]$/.exec(text.slice(Math.max(0, start - 1), start))?.[0] ?? ''
  const after = /^[.,]?(?<mark>["”»])/.exec(text.slice(end, end + 2))?.groups?.['mark'] ?? ''
  return [`${said}${after}`, `${before}${said}`, `${before}${said}${after}`].find(isPaired) ?? said
}

function isPaired(said: string): boolean {
  const [open, close] = [said.match(/[“«]/g), said.match(/[”»]/g)]
  return open?.length === close?.length && (said.match(/"/g)?.length ?? 0) % 2 === 0
}

/** Without the signs that a cut leaves behind: half a pair of quotation marks, a comma at an end, doubled blanks. */
function tidy(said: string): string {
  return (isPaired(said) ? said : said.replace(/[“”"«»]/g, ''))
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:])/g, '$1')
    .replace(/,(?=,)/g, '')
    .replace(/^[\s,]+|[\s,;:–—-]+$/g, '')
    .replace(/(?<!\b\p{L})\.+$/u, '')
}
