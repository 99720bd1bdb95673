import { clauseText } from '../clauses/clause-text'
import { clausesAround } from '../clauses/clauses-around'
import { timeAdjunct } from '../clauses/time-adjunct'
import type { DateMention, Fact, Found, Resolver } from '../types'
import { sentencePeople } from './sentence-people'

const BREAK = /[,;:()“”"]|\s[-–—]\s/g
const PREPOSITION =
  /(?:\b(?:on|in|at|by|since|until|till|from|to|during|before|after|for|of|around|about|late|early|as of|back in|the|dated)\s+)+$/i
const FEWEST_WORDS = 3

/** Ties a date to what the words around it say happened then: the clause that holds it, or that it introduces. */
export const whatHappened: Resolver = {
  name: 'what-happened',
  resolve(found) {
    const { evidenceAt } = sentencePeople(found)
    const dates = found.mentions.filter((mention) => mention.kind === 'date')
    const facts = dates.flatMap((date): readonly Fact[] => {
      if (date.value === '') return []
      const { start, end } = evidenceAt(date.start)
      const evidence = found.reading.text.slice(start, end)
      const subject = clauseOf(found, date) ?? eventOf(date, evidence, start)
      return subject === '' ? [] : [factOf(date, subject, evidence)]
    })
    return { facts, refusals: [] }
  },
}

/** What the clause that the date belongs to says, where one can be made out. */
function clauseOf(found: Found, date: DateMention): string | undefined {
  for (const holding of clausesAround(found, date)) {
    const adjunct = timeAdjunct(holding)
    if (!adjunct) continue
    const { words, subject } = holding.clause
    const said = clauseText(found.reading.text, holding.clause, adjunct)
    // "He called" says nothing, "Wolves returned" does.
    const isNamed = words[subject.head]?.tag !== 'subject-pronoun'
    if (isNamed || countWords(said) >= FEWEST_WORDS) return said
  }
  return undefined
}

/** The words of the event, without the date and the preposition before it; empty if too few are left to say anything. */
function eventOf(date: DateMention, evidence: string, from: number): string {
  const [start, end] = [date.start - from, date.end - from]
  const breaks = [...evidence.matchAll(BREAK)].filter(({ index }) => index < start || index >= end)
  const before = breaks.findLast(({ index }) => index < start)
  const after = breaks.find(({ index }) => index >= end)
  const opening = before === undefined ? 0 : before.index + before[0].length
  const head = evidence.slice(opening, start).replace(PREPOSITION, '')
  const own = joined(head, evidence.slice(end, after?.index))
  const isAside = before !== undefined && head.trim() === ''
  if (!isAside && countWords(own) >= FEWEST_WORDS) return own
  // "In 1991, the house was sold": the date introduces the clause behind its comma.
  const rest = after === undefined ? '' : evidence.slice(after.index + after[0].length)
  const next = joined(rest.split(BREAK, 1)[0] ?? '', '')
  if (before === undefined && head.trim() === '' && countWords(next) >= FEWEST_WORDS) return next
  const whole = joined(evidence.slice(0, start).replace(PREPOSITION, ''), '')
  return countWords(whole) >= FEWEST_WORDS ? whole : ''
}

function joined(head: string, tail: string): string {
  return `${head.trim()} ${tail.trim()}`.replace(/[\s.,;:!?]+$/, '').trim()
}

function countWords(text: string): number {
  return text === '' ? 0 : text.split(/\s+/).length
}

function factOf({ value, start, end, by }: DateMention, subject: string, evidence: string): Fact {
  return {
    subject,
    relation: 'when',
    value,
    kind: 'date',
    start,
    end,
    evidence,
    by: `${by} + what-happened`,
  }
}
