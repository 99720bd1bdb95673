import { MONTHS, WEEKDAYS } from '@/lib/calendar/names'
import { isOrdinaryWord } from '@/lib/text/ordinary-words/is-ordinary-word'

const NUMBERED = `element|page|chapter|room|flight|no\\.?|nos\\.?|level|article|grade|phase|stage|type|route|
  line|bus|platform|gate|item|question|figure|table|section|season|episode|group|year|round|week|day|lane|seat|ward|unit|
  block|apartment|flat|building|channel|formula|version|model|category|tier|zone|step|rule|verse|paragraph|clause|act|
  scene|volume|issue|highway|interstate|exit|junction|lap|game|pier|terminal|district|track|class|league|division|
  radio|war|bowl|mark|windows|boeing|airbus|apollo|psalm|part|resolution|kilometre|kilometer|lot|hole|race|heat|stop|world war|world cup`
const LABEL = new RegExp(
  `(?<![\\p{L}\\d])((?:${NUMBERED.replace(/\s*\n\s*/g, '').replaceAll(' ', '\\s')})s?|numbers?,?)\\s$`,
  'iu',
)
/** The longest of those words with what stands before and behind it. */
const LONGEST_LABEL = 16
/** Words that open a sentence before a count: "Some 40 people came". */
const OPENERS =
  /^(?:in|at|by|on|of|but|and|or|for|with|from|to|up|between|another|all|these|those|than|more|is|was|were|are|under|the|some|about|around|only|over|just|nearly|almost|roughly|approximately|my|our|their|his|her|its|your|top|when|if|that|while|as|since|after|before|until|i|we|they|he|she|you|it|least|most|like)$/i
const NAME_BEFORE = /(?:(?<first>\p{L}[\p{L}’'-]*)\s)?(?<word>\p{Lu}[\p{L}’'-]*)\s$/u
const PLACED = /^(?:in|at|near|from|across|around|outside|inside|on|last|next|this)$/i

/** How a number stands to the word before it: as its `name` ("Channel 4"), its `label` ("element 113"), or freely. */
export function labelBefore(before: string, counted: string): 'name' | 'label' | undefined {
  const label = LABEL.exec(before.slice(-LONGEST_LABEL))?.[1]
  if (label !== undefined) return /^\p{Lu}/u.test(label) && counted === '' ? 'name' : labelOf(label)
  const { first = '', word } = NAME_BEFORE.exec(before)?.groups ?? {}
  if (word === undefined || OPENERS.test(word)) return undefined
  if (counted === '') return 'name'
  const lower = word.toLowerCase()
  if (MONTHS.has(lower) || WEEKDAYS.has(lower) || PLACED.test(first)) return undefined
  return first === '' && isOrdinaryWord(lower) ? undefined : 'name'
}

/** "Noor 2 and 3 plants": the number goes on a list of names. */
export function goesOnName(before: string): boolean {
  const list = /(?<=\p{Lu}[\p{L}’'-]*) \d{1,4}(?:,? and|,)\s$/u.exec(before)
  return list !== null && labelBefore(`${before.slice(0, list.index)} `, '') === 'name'
}

/** "the Thirty Years' War": a number word with a capital, and so has the word after it, in the middle of a sentence. */
export function isTitled(before: string, words: string): boolean {
  return /\p{L} $/u.test(before) && /^\p{Lu}.*[-\s]\p{Lu}$/u.test(words)
}

/** "Seven Years' War" */
export function isOfWar(words: string): boolean {
  return /^\p{Lu}[\p{L}-]*\s\p{Lu}\p{Ll}+['’]s? \p{Lu}/u.test(words)
}

function labelOf(label: string): 'name' | 'label' {
  return /^\p{Lu}/u.test(label) ? 'name' : 'label'
}
