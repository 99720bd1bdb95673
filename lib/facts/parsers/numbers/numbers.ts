import type { NumberMention, NumberUse, Parser } from '../../types'
import { hedgeOf } from './hedges'
import { joinQuantities, type Said } from './join-quantities'
import { goesOnName, isOfWar, isTitled, labelBefore } from './label-before'
import { pluralAfter } from './noun-phrase'
import { perWhat } from './per-what'
import { readQuantities } from './quantities'
import { standsAlone } from './stands-alone'
import { partOf } from './part-of'

const REACH = 90
const NEXT_IN_LIST = /^(?:,|,? and|,? or| to|,? &)\s$/
/**
 * `£625`, `23%`, `4,500 volunteers`, `between 30 and 40%`, `three or four metres`, `two hours 20 minutes`: a number with
 * its unit or what it counts. The span ends behind the unit.
 */
export const numbers: Parser = {
  name: 'numbers',
  *parse({ text, language }) {
    let last: NumberMention | undefined
    for (const said of joinQuantities(text, readQuantities(text, language))) {
      if (last && said.start < last.end) continue
      const mention = mentionOf(text, said, last)
      if (mention === 'name') {
        last = undefined
        continue
      }
      if (!mention) continue
      last = mention
      yield mention
    }
  },
}

function mentionOf(
  text: string,
  said: Said,
  last: NumberMention | undefined,
): NumberMention | 'name' | undefined {
  const before = ownParagraph(text.slice(Math.max(0, said.start - REACH), said.start))
  const after = text.slice(said.end, said.end + REACH)
  const counted = countedAfter(said, after)
  const label = labelOf(text, said, before, counted.counts, last)
  if (label === 'name') return 'name'
  const isTied = label === 'label' || counted.isTied
  const isOne = said.unit === '' && /^[01]$/.test(said.value)
  if (isTied ? isOne : !standsAlone(text, said)) return undefined
  const per = perWhat(after.slice(counted.length))
  const end = said.end + (per?.isPartOfValue === true ? counted.length + per.length : 0)
  return {
    kind: 'number',
    start: said.start,
    end,
    text: text.slice(said.start, end),
    value: said.value,
    unit: said.unit,
    counts: label === 'label' ? '' : counted.counts,
    use: purposeOf(said, after, label),
    ...hedgeOf(before, after, isTime(said.unit)),
    per: per?.what,
    by: `number-${nameOf(said)}`,
  }
}

/** A heading above says nothing of the number below. */
function ownParagraph(before: string): string {
  return before.slice(Math.max(0, before.lastIndexOf('\n\n') + 1))
}

interface Counted {
  readonly counts: string
  /** Where the words of the count end, for what comes behind them. */
  readonly length: number
  readonly isTied: boolean
}

function countedAfter(said: Said, after: string): Counted {
  if (!isBare(said) || said.isHyphened) return { counts: '', length: 0, isTied: false }
  // "200+ birds", "40-odd people"
  const more = /^(?:\+|-odd|-plus)/.exec(after)?.[0].length ?? 0
  const { text: counts, length } = pluralAfter(after.slice(more))
  if (counts !== '') return { counts, length: more + length, isTied: true }
  const part = partOf(after)
  return { counts: part?.counts ?? '', length: 0, isTied: part !== undefined }
}

function isBare({ unit, amount }: Said): boolean {
  return unit === '' && amount.money === ''
}

function nameOf({ form, amount }: Said): string {
  if (form === 'single') return amount.isInDigits ? 'in-digits' : 'in-words'
  return form
}

function labelOf(
  text: string,
  said: Said,
  before: string,
  counted: string,
  last: NumberMention | undefined,
): 'name' | 'label' | undefined {
  const { start, end, isInDigits } = said.amount
  if (!isInDigits && isTitled(before, text.slice(start, end + 2))) return 'name'
  if (isOfWar(text.slice(start, said.end + 4))) return 'name'
  if (!isBare(said)) return undefined
  // "elements 115, 117 and 118": a label goes on in its list.
  const isNext = last?.use === 'label' && NEXT_IN_LIST.test(text.slice(last.end, said.start))
  if (isNext && counted === '') return 'label'
  if (isInDigits && counted !== '' && goesOnName(before)) return 'name'
  return labelBefore(before, counted)
}

function purposeOf({ form, unit }: Said, after: string, label: string | undefined): NumberUse {
  if (form === 'change') return 'change'
  if (label === 'label') return 'label'
  if (
    unit === 'time' &&
    /^ (?:the|as|more|less|its|their|his|her|that|what|\p{Ll}+er)(?!\p{L})/u.test(after)
  )
    return 'multiple'
  if (unit === '%') return 'share'
  return unit === '' ? 'count' : 'measure'
}

/** Whether a unit is one of time. */
function isTime(unit: string): boolean {
  return /^(?:second|minute|hour|day|night|week|fortnight|month|year|decade|century)$/.test(unit)
}
