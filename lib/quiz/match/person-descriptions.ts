import { SPEECH_VERBS } from '@/lib/text/abbreviations'
import type { Article } from './read-article'

const MOST_FORMS = 12
const MOST_SEEN = 30
/** Words that cannot stand inside an office or a nickname. */
const STOP =
  /^(?:who|which|that|where|when|and|but|said|says|was|were|is|are|has|had|have|will|would|to|for|at|on|by|with|as|from|after|before|while|if|because|aged|then|also|not|in)$/
const OPENING = /^(?:the|his|her|their|its|our|my)$/
const KNOWN_AS =
  / (?:known|nicknamed|dubbed|goes by|going by|referred to|(?:is|was|been|also|often|usually|affectionately) called)(?: (?:to|by|among) (?:(?:his|her|their|its|all|many|most) )?\S+)?(?: simply)?(?: as)?(?: the name)? /

/**
 * What the passage says that the person with these folded `forms` is: "the Duchess of Sussex" for "Meghan, the
 * Duchess of Sussex", "prime minister" for "the prime minister, Keir Starmer", "Kit" for "known as Kit".
 */
export function findDescriptions(forms: readonly string[], article: Article): readonly string[] {
  const found = new Set<string>()
  for (const form of forms.slice(0, MOST_FORMS)) {
    if (form.length < 2) continue
    for (const { before, after } of surroundings(form, article.flat)) {
      addAfter(after, found)
      addBefore(before, after, found)
    }
  }
  for (const form of [...forms, ...found]) {
    const office = /^(\S+) of \S/.exec(form)?.[1]
    if (office !== undefined && isAloneIn(office, form, article.flat)) found.add(office)
  }
  return [...found]
}

interface Surroundings {
  readonly before: string
  readonly after: string
}

function surroundings(form: string, flat: string): readonly Surroundings[] {
  const needle = ` ${form} `
  const all: Surroundings[] = []
  let at = flat.indexOf(needle)
  while (at >= 0 && all.length < MOST_SEEN) {
    const end = at + needle.length
    all.push({ before: flat.slice(Math.max(0, at - 120), at), after: flat.slice(end, end + 160) })
    at = flat.indexOf(needle, end - 1)
  }
  return all
}

/** ", 39, the Duke of Sussex," · "is the prime minister" · ", known as Kit" · "(Kit)" */
function addAfter(after: string, found: Set<string>): void {
  const apposition = /^, (?:(?:aged )?[\p{L}\d]+ , )?(.*)/u.exec(after)
  if (apposition) add(phrase(apposition[1] ?? '', true), found)
  const is = /^(?:is|was|became|becomes|remains|as) (?=the )(.*)/.exec(after)
  if (is) add(phrase(is[1] ?? '', true), found)
  const sentence = after.split(' . ')[0] ?? ''
  const named = KNOWN_AS.exec(` ${sentence.slice(0, 90)}`)
  if (named && named.index < 25 && !/ (?:he|she|they) /.test(sentence.slice(0, named.index)))
    add(nickname(` ${sentence}`.slice(named.index + named[0].length)), found)
  const bracket = /^\( ([^()]{2,30}) \)/.exec(after)
  if (bracket && !/\d/.test(bracket[1] ?? '')) add(bracket[1] ?? '', found)
}

/** "the prime minister, Keir Starmer" · "the prime minister Keir Starmer" · "his wife, Meghan" */
function addBefore(before: string, after: string, found: Set<string>): void {
  const comma = before.endsWith(' ,')
  if (/[.()]$/.test(before)) return
  if (comma && !/^[,.)]/.test(after)) return
  const clause = (comma ? before.slice(0, -2) : before).split(/ [,.()] /).at(-1) ?? ''
  const words = clause.split(' ')
  for (let at = words.length - 1; at >= Math.max(0, words.length - 7); at--) {
    const word = words[at] ?? ''
    if (STOP.test(word) || SPEECH_VERBS.has(word)) return
    if (!OPENING.test(word)) continue
    const rest = words.slice(at).join(' ')
    if (words.length - at > 1 && (comma || words.length - at < 5)) add(phrase(rest, true), found)
    return
  }
}

/** The words of an office, up to whatever ends it; only one that "the" or a pronoun opens, or a title. */
function phrase(text: string, needsOpening: boolean): string {
  const words: string[] = []
  for (const word of text.split(' ')) {
    if (/^[,.()]$/.test(word) || STOP.test(word) || words.length > 7) break
    words.push(word)
  }
  const opens = OPENING.test(words[0] ?? '') || /^\S+ of \S/.test(words.join(' '))
  if (needsOpening && !opens) return ''
  return words.join(' ').replace(/^(?:the|its) /, '')
}

function nickname(text: string): string {
  return phrase(text.replace(/^the /, ''), false).split(' ').slice(0, 4).join(' ')
}

function add(form: string, found: Set<string>): void {
  if (form.length > 1 && form.length < 60 && !OPENING.test(form)) found.add(form)
}

/** Whether the passage says "the duke" for the only duke of whom it speaks. */
function isAloneIn(office: string, form: string, flat: string): boolean {
  if (!/^\p{L}+$/u.test(office)) return false
  if (!new RegExp(` the ${office} (?!of |and )`, 'u').test(flat)) return false
  const whole = new RegExp(` ${office} of (?:the )?(\\S+)`, 'gu')
  return [...flat.matchAll(whole)].every((other) => form.includes(` of ${other[1] ?? ''}`))
}
