import { parseEdtf } from '@/lib/calendar/edtf'
import type { PartialDate } from '@/lib/calendar/partial-date'
import type { Stretch } from '@/lib/facts/grammar/word'
import type { DateMention } from '@/lib/facts/types'
import { clausesAround, type Holding } from '../clauses-around'
import { askForRest, stateClause } from '../phrasing/ask-clause'
import { formatDate } from '../phrasing/format-date'
import { earliness } from '../prominence'
import { sentenceAt } from '../sentence-at'
import type { Material, ValueWording, Writer } from '../types'

/** When something happened, to the precision that the article gives. */
export const when: Writer = {
  name: 'when',
  *write(material) {
    for (const mention of material.mentions) {
      if (mention.kind !== 'date' || mention.value === '') continue
      const date = parseEdtf(mention.value)
      const wording = date && wordingOf(material, mention, date)
      if (wording) yield wording
    }
  },
}

function wordingOf(
  material: Material,
  mention: DateMention,
  date: PartialDate,
): ValueWording | undefined {
  const asked = questionWords(date)
  if (!asked) return undefined
  for (const holding of clausesAround(material, mention)) {
    const drop = timeAdjunct(holding)
    if (!drop) continue
    const { clause } = holding
    const [word, cut] = [prefixed(asked, drop.preposition), { drop: [drop] }]
    const stem = askForRest(material, clause, word, cut)
    const statement = stateClause(material, clause, cut)
    if (stem === undefined || statement === undefined) continue
    const key = formatDate(date, mention)
    return {
      shape: 'value',
      by: `${mention.by} + when/${clause.kind}`,
      about: [{ start: mention.start, end: mention.end }],
      kind: 'date',
      stem,
      key,
      accept: [],
      value: mention.value,
      asks: date.precision === 'year' ? ['entry', 'choice'] : ['choice'],
      alsoTrue: [],
      sort: date.precision,
      evidence: [sentenceAt(material.reading, mention.start)],
      rationale: `The article gives ${key} for this: ${statement}.`,
      worth: 0.45 + 0.25 * earliness(material, mention.start) + (clause.kind === 'main' ? 0.1 : 0),
    }
  }
  return undefined
}

function questionWords({ precision }: PartialDate): string | undefined {
  switch (precision) {
    case 'day':
      return 'On which day'
    case 'month':
      return 'In which month'
    case 'year':
      return 'In which year'
    case 'decade':
      return 'In which decade'
    default:
      return undefined
  }
}

function prefixed(asked: string, preposition: string): string {
  if (preposition === 'since') return asked.replace(/^(?:On|In)/, 'Since')
  if (preposition === 'by') return asked.replace(/^(?:On|In)/, 'By')
  return asked
}

interface Adjunct extends Stretch {
  readonly preposition: string
}

const PLAIN = /^(?:on|in|at|during|since|by)$/
const HEDGE = /^(?:about|around|before|after|until|till|from|between|to|of|for|through|towards|late|early)$/

/** The words that say when, with their preposition, if the clause as a whole happened then. */
function timeAdjunct({ clause, at, part }: Holding): Adjunct | undefined {
  const { words, lead } = clause
  const before = words[at.from - 1]
  const after = words[at.to]
  if (after?.tag === 'possessive' || after?.lower === 'and' || after?.lower === 'or') return undefined
  const text = before?.lower ?? ''
  if (HEDGE.test(text)) return undefined
  const preposition = PLAIN.test(text) ? text : ''
  const from = preposition === '' ? at.from : at.from - 1
  if (part === 'lead') {
    // "In 1978, after the war," is not dropped in part: only a lead that is nothing but the date.
    if (!lead || from !== lead.from) return undefined
    const isAlone = at.to === lead.to || words[at.to]?.tag === 'comma'
    return isAlone ? { from, to: at.to, preposition } : undefined
  }
  if (part !== 'core' && part !== 'tail') return undefined
  if (part === 'tail' && (words[from - 1]?.tag !== 'comma' || at.to < words.length - 1)) return undefined
  if (preposition === '' && !isBareTime(before?.tag)) return undefined
  // "the elections in May were": a noun of the core may own the date, and then it still dates the event.
  return { from, to: at.to, preposition }
}

function isBareTime(before: string | undefined): boolean {
  return before !== 'det' && before !== 'num' && before !== 'prep' && before !== 'possessive'
}
