import { fold } from '@/lib/text/fold'
import { dateForm } from '../date-form'
import type { Gate } from '../gate'
import type { Kind } from '../item'
import { readStatement } from '../match/read-statement'
import { orderNaturally } from '../order-naturally'
import { shownChoices } from '../shown-choices'

/** Kinds that the page sorts by value. */
const VALUED: readonly Kind[] = ['age', 'number', 'date']

/**
 * Numbers are shown from the lowest to the highest, and dates from the earliest. The page sorts those of a kind that has
 * values; where the kind says that they are words, "ten" would stand before "two".
 */
export const unsortedNumbers: Gate<'unsorted-numbers'> = {
  name: 'unsorted-numbers',
  field: 'distractors',
  check(item, { language }) {
    const choices = shownChoices(item)
    const kind = VALUED.includes(item.kind) ? undefined : kindOf(choices, language)
    if (item.ask === 'order' || kind === undefined) return undefined
    const shown = orderNaturally(choices, item.kind, language)
    const sorted = orderNaturally(choices, kind, language)
    if (shown.every((text, index) => text === sorted[index])) return undefined
    return `The choices are shown as ${list(shown)}, since their kind is ${item.kind} and not ${kind}.`
  },
}

/** The kind by which all the choices have values, if there is one. */
function kindOf(choices: readonly string[], language: string): Kind | undefined {
  if (choices.length < 2) return undefined
  if (choices.map(dateForm).every(({ names, isPlain }) => isPlain && names)) return 'date'
  const isNumber = (text: string) => {
    const { quantities, others } = readStatement(fold(text), language)
    return quantities.length === 1 && others.length === 0
  }
  return choices.every(isNumber) ? 'number' : undefined
}

function list(texts: readonly string[]): string {
  return texts.map((text) => `“${text}”`).join(', ')
}
