import type { Direction } from '../date-settings'
import type { Reading, Token } from '../types'
import { FUTURE_FOR_SURE, verbDirection } from './verb-direction'

/** Verbs of a timetable: "the talks begin Monday". */
const TIMETABLE =
  /^(?:begins?|opens?|closes?|starts?|ends?|resumes?|meets?|arrives?|returns?|leaves?|votes?|plays?|faces?|hosts?|expires?|concludes?|goes|comes|airs?|launche?s?|premieres?|runs?|departs?|is|are|effect|effective|possible)$/
/** "did not open on Monday", "had hoped to open in May": what goes before these decides. */
const INFINITIVE = /^(?:to|not|did|didn't|never|could|couldn't)$/
/** "is expected Thursday". */
const DUE = /^(?:expected|scheduled|planned|due|slated|likely)$/
/** "Polls open as early as Thursday". */
const AS_EARLY_AS = /^(?:early|soon|late) as$|^(?:later|earlier|sooner) than$/
/** What is bought and sold for a month to come: "the December contract". */
const TO_COME = /^(?:delivery|contracts?|futures|options|deadline)$/
const MISSED = /^(?:passed|expired|missed|was|had)$/
/** Where one clause ends and the next begins: its verb says nothing of the other's dates. */
const BOUNDARY =
  /^(?:[;:—–"“”(]|--|``|''|that|which|who|whose|while|whereas|but|although|though|because)$/
/** After these "until Friday" lies ahead, whatever the tense. */
const PUT_OFF =
  /^(?:extended|postponed|delayed|adjourned|suspended|deferred|expected|due|scheduled|will|given|has|have|to)$/
const OVER = /^(?:was|were|had|did|didn't|lived|stayed|lasted|ran|worked|remained|waited|served)$/
const TIME = /^(?:at|\d[\d:.,]*|[apm.:]|noon|midnight)$/
const REACH = 40
const CLOSE = 12

/** What stands around a date: the tokens before `from` and those from `to` on are its sentence. */
interface Place {
  readonly tokens: readonly Token[]
  readonly sentence: number | undefined
  readonly from: number
  readonly to: number
}

/**
 * Which way the words around a date look: those right beside it, then the verb before it in its clause, then the verb
 * after it, then any verb of the sentence. Undefined if there is none.
 */
export function directionAt(
  { tokens, text }: Reading,
  from: number,
  to: number,
  /** Where the words of the date end in the text. */
  end: number,
): Direction | undefined {
  const place = { tokens, sentence: tokens[from]?.sentence, from, to }
  const isPossessive = /^['’]s$/.test(text.slice(end, end + 2))
  return (
    beside(place, isPossessive) ??
    scan(place, from - 1, -1, true) ??
    asEarlyAs(place) ??
    scan(place, to, 1, true) ??
    scan(place, from - 1, -1, false) ??
    scan(place, to, 1, false)
  )
}

function wordIn({ tokens, sentence }: Place, at: number): string {
  const token = tokens[at]
  return token && token.sentence === sentence ? token.lower : ''
}

function scan(
  place: Place,
  start: number,
  step: 1 | -1,
  isInClause: boolean,
): Direction | undefined {
  for (let away = 0; away < REACH; away += 1) {
    const at = start + step * away
    const word = wordIn(place, at)
    if (word === '' || (isInClause && BOUNDARY.test(word))) return undefined
    const direction = verbDirection(place.tokens, at)
    if (direction) return direction
  }
  return undefined
}

/** What the words that touch the date say. */
function beside(place: Place, isPossessive: boolean): Direction | undefined {
  const { to, tokens } = place
  const at = beforeTime(place)
  const before = wordIn(place, at)
  if (TIMETABLE.test(before) && !INFINITIVE.test(wordIn(place, at - 1))) return FUTURE_FOR_SURE
  if (DUE.test(before) && !/\bhad\b/.test(`${wordIn(place, at - 2)} ${wordIn(place, at - 1)}`))
    return FUTURE_FOR_SURE
  if (isLimit(place)) return FUTURE_FOR_SURE
  if (TO_COME.test(wordIn(place, to)) && !MISSED.test(wordIn(place, to + 1))) return FUTURE_FOR_SURE
  const own = before === '' ? undefined : verbDirection(tokens, at)
  if (own) return own
  const isSubject = /^(?:will|would|could|may|might|must|should|was|were)$/.test(wordIn(place, to))
  return isPossessive || isSubject ? scan(place, to, 1, true) : undefined
}

function asEarlyAs(place: Place): Direction | undefined {
  const before = `${wordIn(place, place.from - 2)} ${wordIn(place, place.from - 1)}`
  return AS_EARLY_AS.test(before) ? FUTURE_FOR_SURE : undefined
}

/** The token before the date, over "on" and a time of day: "begins at 5.30 p.m. on Friday". */
function beforeTime(place: Place): number {
  const { from } = place
  let at = /^(?:on|in|for)$/.test(wordIn(place, from - 1)) ? from - 2 : from - 1
  while (from - at < CLOSE && TIME.test(wordIn(place, at))) at -= 1
  return at
}

/** "closed until Friday" and "by Friday" look ahead, "was closed until Friday" and "had left by Friday" back. */
function isLimit(place: Place): boolean {
  const { from } = place
  if (!/^(?:by|until|till)$/.test(wordIn(place, from - 1)) || wordIn(place, from - 2) === '')
    return false
  for (let at = from - 2; at >= from - CLOSE; at -= 1) {
    const word = wordIn(place, at)
    if (word === '') return true
    if (PUT_OFF.test(word))
      return !/\bhad\b/.test(`${wordIn(place, at - 2)} ${wordIn(place, at - 1)}`)
    if (OVER.test(word)) return false
  }
  return true
}
