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
const MOST_WORDS = 40

/** What the clause around a number says it is: "THE DRAINPIPE was 50 metres long", "SALES FELL by 23%", else the clause. */
export function numberClause(people: SentencePeople, number: NumberMention): NumberSubject {
  const { start: from } = people.evidenceAt(number.start)
  const evidence = people.evidenceText(number.start)
  const [start, end] = [number.start - from, number.end - from]
  const { opening, closing } = clauseAt(evidence, start, end)
  const lead = withoutOpening(evidence.slice(opening, start))
  const after = evidence.slice(end)
  const plain = withoutHedge(lead, number.hedge)
  const said = moved(number, plain) ?? is(number, plain, after)
  if (said) return said
  const clause = trimmed(`${lead}…${evidence.slice(end, closing)}`)
  const isWhole = isWholeClause(trimmed(`${plain}…${evidence.slice(end, closing)}`))
  if (isWhole && isBalanced(clause)) return { subject: clause, relation: 'gap', rule: 'clause' }
  const sentence = trimmed(`${withoutOpening(evidence.slice(0, start))}…${after}`)
  const isShort = sentence.split(/\s+/, MOST_WORDS + 1).length <= MOST_WORDS
  return isShort && isBalanced(sentence) && isWholeClause(sentence)
    ? { subject: sentence, relation: 'gap', rule: 'sentence' }
    : { reason: 'unclear-subject' }
}

function clauseAt(
  evidence: string,
  start: number,
  end: number,
): { readonly opening: number; readonly closing: number | undefined } {
  let opening = 0
  for (const { 0: mark, index } of evidence.matchAll(BREAK)) {
    if (index >= end) return { opening, closing: index }
    if (index < start) opening = index + mark.length
  }
  return { opening, closing: undefined }
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
