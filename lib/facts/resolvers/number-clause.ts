import type { Span } from '@/lib/text/span'
import type { NumberMention } from '../types'
import { dimensionOf } from './number-dimension'
import type { NumberSubject, NumberThing } from './number-subject'
import type { SentencePeople } from './sentence-people'
import { isThing, isWholeClause } from './whole-clause'

const BREAK = /[,;:()[\]“”"]\s|\s[-–—]\s|[“”"]/g
const OPENING =
  /^(?:but|and|so|or|because|although|though|while|that|when|if|yet|then|now|however|where|since|as)\s/i
const IS =
  /^(?<thing>.+?)\s(?:(?:\p{Ll}+ly|also|now|currently|still|once|rarely)\s)*(?:is|was|are|were|has been|had been|would be|will be|remains?|remained|stands at|stood at|measures?|measured|weighs|weighed|costs?|would cost|will cost|could cost|lasts?|lasted|will last|covers?|covered|spans?|totals?|totalled|reached|reaches|exceeds?|exceeded)\s(?:now\s|just\s|only\s|at\s|set at\s)*$/u
const MOVED =
  /^(?<what>(?<thing>.+?)(?:\s(?:has|have|had|been|were|was|is|are|will|would))*\s(?:rose|fell|grew|dropped|risen|fallen|grown|increased|decreased|declined|jumped|climbed|slumped|plunged|soared|up|down|shrunk|shrank|rise|fall|grow|drop|increase|gained|lost|reduced))(?<by>\sby|\sto)?\s$/u
const HOW = /^\s(?<how>long|wide|tall|high|deep|thick|away)(?!\p{L})/u
/** "nine days short of her birthday" */
const COMPARED =
  /^\s(?:short|shy|behind|ahead|earlier|later|old|late|early|more|less|worse|better|too|of|above|below|\p{Ll}+er than)(?!\p{L})/u
/** Nouns that mean nothing without what was said before. */
const BARE_AMOUNT =
  /^the (?:average|total|figure|number|rate|price|cost|result|time|sum|value|distance|length|height|record|majority|rest|minimum|maximum)$/i
const MOST_WORDS = 40
const LONGEST_LEAD = 120
/** How far from the number a clause can begin and end. */
const REACH = 250

/** What the clause around a number says it is: "THE DRAINPIPE was 50 metres long", "SALES FELL by 23%", else the clause. */
export function numberClause(people: SentencePeople, number: NumberMention): NumberSubject {
  const sentence = people.evidenceAt(number.start)
  const { start, end } = clauseAt(people.text, sentence, number)
  if (start === undefined) return { reason: 'unclear-subject' }
  const { text } = people
  const lead = withoutOpening(text.slice(start, number.start))
  const plain = withoutHedge(lead, number.hedge)
  const said =
    plain.length > LONGEST_LEAD
      ? undefined
      : (moved(number, plain) ?? is(number, plain, text.slice(number.end, sentence.end)))
  if (said) return said
  const rest = text.slice(number.end, end)
  const clause = trimmed(`${lead}…${rest}`)
  if (isBalanced(clause) && isWholeClause(trimmed(`${plain}…${rest}`)))
    return { subject: clause, relation: 'gap', rule: 'clause' }
  return wholeSentence(text, sentence, number) ?? { reason: 'unclear-subject' }
}

function wholeSentence(
  text: string,
  sentence: Span,
  number: NumberMention,
): NumberThing | undefined {
  if (sentence.end - sentence.start > 2 * REACH) return undefined
  const lead = withoutOpening(text.slice(sentence.start, number.start))
  const subject = trimmed(`${lead}…${text.slice(number.end, sentence.end)}`)
  const isShort = subject.split(/\s+/, MOST_WORDS + 1).length <= MOST_WORDS
  return isShort && isBalanced(subject) && isWholeClause(subject)
    ? { subject, relation: 'gap', rule: 'sentence' }
    : undefined
}

/** The clause around a number, between marks or the ends of the sentence; without a start if none is near. */
function clauseAt(
  text: string,
  sentence: Span,
  number: NumberMention,
): { readonly start: number | undefined; readonly end: number } {
  const from = Math.max(sentence.start, number.start - REACH)
  const to = Math.min(sentence.end, number.end + REACH)
  let start = from === sentence.start ? from : undefined
  for (const { 0: mark, index } of text.slice(from, to).matchAll(BREAK)) {
    if (from + index >= number.end) return { start, end: from + index }
    if (from + index < number.start) start = from + index + mark.length
  }
  return { start, end: to }
}

/** "SALES FELL by 23%" */
function moved({ unit }: NumberMention, lead: string): NumberThing | undefined {
  const { what = '', thing = '', by = '' } = unit === '%' ? (MOVED.exec(lead)?.groups ?? {}) : {}
  if (!isThing(thing)) return undefined
  return { subject: what, relation: by === ' to' ? 'to how much' : 'by how much', rule: 'moved' }
}

/** "THE DRAINPIPE was 50 metres long" */
function is({ unit, use }: NumberMention, lead: string, after: string): NumberThing | undefined {
  const subject = IS.exec(lead)?.groups?.['thing'] ?? ''
  if (!isThing(subject) || use === 'rank') return undefined
  if (BARE_AMOUNT.test(subject) || COMPARED.test(after)) return undefined
  const how = HOW.exec(after)?.groups?.['how']
  const size = how === undefined ? dimensionOf(unit) : how === 'away' ? 'how far' : `how ${how}`
  return { subject, relation: use === 'share' ? 'what percentage' : size, rule: 'is' }
}

/** Whether each quotation and bracket that begins in the text ends in it. */
function isBalanced(text: string): boolean {
  if (!/^(?:\(\))*$/.test(text.replace(/[^()]/g, ''))) return false
  const marks = text.replace(/[^"“”]/g, '')
  return /^(?:“”)*$/.test(marks) || /^(?:"")*$/.test(marks)
}

function withoutOpening(text: string): string {
  const rest = text.trimStart()
  return rest.slice(OPENING.exec(rest)?.[0].length ?? 0)
}

function withoutHedge(lead: string, hedge = ''): string {
  return hedge !== '' && lead.endsWith(`${hedge} `) ? lead.slice(0, -hedge.length - 1) : lead
}

function trimmed(text: string): string {
  return text.trim().replace(/[\s.,;:!?]+$/, '')
}
