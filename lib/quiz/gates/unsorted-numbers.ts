import { fold } from '@/lib/text/fold'
import { dateForm } from '../date-form'
import type { Gate } from '../gate'
import type { Kind } from '../item'
import { readStatement } from '../match/read-statement'
import { orderNaturally } from '../order-naturally'
import { shownChoices } from '../shown-choices'

/** Kinds that the page sorts by value. */
const VALUED: readonly Kind[] = ['age', 'number', 'date']

/** The kind by which all the choices have values and would stand in another order than by their own. */
export function sortingKind(
  choices: readonly string[],
  own: Kind,
  language: string,
): Kind | undefined {
  const kind = VALUED.includes(own) ? undefined : kindOf(choices, language)
  if (kind === undefined) return undefined
  const sorted = orderNaturally(choices, kind, language)
  const shown = orderNaturally(choices, own, language)
  return shown.every((text, index) => text === sorted[index]) ? undefined : kind
}

/**
 * Numbers are shown from the lowest to the highest, and dates from the earliest. The page sorts those of a kind that has
 * values; where the kind says that they are words, "ten" would stand before "two".
 */
export const unsortedNumbers: Gate<'unsorted-numbers'> = {
  name: 'unsorted-numbers',
  field: 'distractors',
  check(item, { language }) {
    if (item.ask === 'order') return undefined
    const choices = shownChoices(item)
    const kind = sortingKind(choices, item.kind, language)
    if (kind === undefined) return undefined
    const shown = orderNaturally(choices, item.kind, language).map((text) => `“${text}”`)
    return `The choices are shown as ${shown.join(', ')}, since their kind is ${item.kind} and not ${kind}.`
  },
}

function kindOf(choices: readonly string[], language: string): Kind | undefined {
  if (choices.length < 2) return undefined
  if (choices.map(dateForm).every(({ names, isPlain }) => isPlain && names)) return 'date'
  const isNumber = (text: string) => {
    const { quantities, others } = readStatement(fold(text), language)
    return quantities.length === 1 && others.length === 0
  }
  return choices.every(isNumber) ? 'number' : undefined
}
