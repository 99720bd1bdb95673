import type { Gate } from '../gate'
import type { Kind } from '../item'
import { dateDifference, dateForm } from '../date-form'
import { nameSort, placeSorts } from '../name-sort'
import { numberDifference, numberForm } from '../number-form'
import { shownChoices } from '../shown-choices'

/** The choices of an item are of one type and one form, so that none is told by its look. */
export const mixedOptions: Gate<'mixed-options'> = {
  name: 'mixed-options',
  field: 'distractors',
  check(item, { language }) {
    const [first, ...others] = shownChoices(item)
    if (first === undefined || item.ask === 'order') return undefined
    for (const other of others) {
      const how = difference(first, other, item.kind, language)
      if (how !== undefined) return `“${first}” and “${other}” are no choices of one kind: ${how}.`
    }
    return undefined
  },
}

/** In what two choices of an item differ that are to be alike. */
export function difference(a: string, b: string, kind: Kind, language: string): string | undefined {
  switch (kind) {
    case 'age':
    case 'number':
      return numberDifference(numberForm(a, language), numberForm(b, language))
    case 'date':
      return dateDifference(dateForm(a), dateForm(b))
    case 'place':
      return sortDifference(a, b) ?? placeDifference(a, b)
    case 'person':
      return sortDifference(a, b)
    case 'text':
      return sortDifference(a, b) ?? dressDifference(a, b)
  }
}

function sortDifference(a: string, b: string): string | undefined {
  const [ours, theirs] = [nameSort(a), nameSort(b)]
  if (ours === undefined || theirs === undefined || ours === theirs) return undefined
  return `one names ${ours} and one ${theirs}`
}

function placeDifference(a: string, b: string): string | undefined {
  const [ours, theirs] = [placeSorts(a), placeSorts(b)]
  const [one] = ours
  const [other] = theirs
  if (one === undefined || other === undefined) return undefined
  return [...ours].some((sort) => theirs.has(sort)) ? undefined : `one is ${one} and one ${other}`
}

const QUOTED = /^["“‘'«].*["”’'»]$/u
const STOPPED = /\p{L}{2}[.!?]["”’]?$/u
/** Words that have a capital only where a sentence begins; a name has one wherever it stands. */
const OPENED =
  /^(?:The|A|An|He|She|It|They|By|To|In|On|At|For|From|Because|His|Her|Its|Their|That|When|If) /

/** What phrases wear: quotation marks, a full stop, the capital of a sentence. */
function dressDifference(a: string, b: string): string | undefined {
  if (QUOTED.test(a) !== QUOTED.test(b)) return 'only one is in quotation marks'
  if (STOPPED.test(a) !== STOPPED.test(b)) return 'only one ends like a sentence'
  const isOpened = (OPENED.test(a) && isLower(b)) || (OPENED.test(b) && isLower(a))
  return isOpened ? 'only one begins like a sentence' : undefined
}

function isLower(text: string): boolean {
  return /^\p{Ll}/u.test(text)
}
