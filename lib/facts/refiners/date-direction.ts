import type { Reading, Token } from '../types'

/** Whether a sentence puts a date before or after the day the article came out, and how surely. */
export interface Direction {
  readonly way: 'past' | 'future'
  readonly isSure: boolean
}

const FUTURE = new Set(
  "will shall 'll won't due upcoming scheduled expected planned plans set slated hopes tomorrow ahead".split(
    ' ',
  ),
)
const PAST = new Set(
  `was were had did said told came went began fell rose won took made met left died got gave saw ran held lost led
  became found brought broke sent sold spoke struck wrote flew hit shot felt kept knew grew drew drove hosted
  stood sat hung thought bought caught taught fought sought paid built cut shut quit spent heard hurt wore swore
  threw wasn't weren't didn't hadn't couldn't born`.split(/\s+/),
)
const PRESENT = new Set(['is', 'are', "'s", 'be', 'am'])
const HAVE = new Set(['has', 'have', "'ve", 'having'])
const MODAL = new Set(['may', 'might', 'can', 'could', 'should', 'must', 'would', 'to'])
const NO_VERB = new Set(
  'need indeed speed feed seed red bed wed hundred embed united limited advanced detailed alleged unprecedented'.split(
    ' ',
  ),
)
const AUXILIARY = new Set("was were had did wasn't weren't hadn't didn't couldn't".split(' '))
/** Verbs whose past looks like their infinitive. */
const SAME_FORM = new Set('cut hit shut hurt quit set put'.split(' '))
/** Verbs after which an infinitive lies ahead. */
const AIMING =
  /^(?:agree[ds]?|plan(?:s|ned)?|expect(?:s|ed)?|schedule[ds]?|set|due|hope[ds]?|want[s]?|vow(?:s|ed)?|promise[ds]?|decide[ds]?|ready|likely|supposed|intend(?:s|ed)?|prepar(?:e|es|ing)|is|are|offer(?:s|ed)?|pledge[ds]?|threaten(?:s|ed)?)$/
/** Verbs of a timetable: "the talks begin Monday". */
const TIMETABLE =
  /^(?:begins?|opens?|closes?|starts?|ends?|resumes?|meets?|arrives?|returns?|leaves?|votes?|plays?|faces?|hosts?|expires?|concludes?|goes|comes|airs?|launche?s?|premieres?|is|are|kicks? off|effect)$/
const REACH = 40

/** Looks for the verb nearest to the tokens `[from, to)`, before them first, in the same sentence. */
export function directionAt(reading: Reading, from: number, to: number): Direction | undefined {
  const sentence = reading.tokens[from]?.sentence
  const beside = reading.tokens[from - 1]
  const verb = beside?.lower === 'on' || beside?.lower === 'in' ? reading.tokens[from - 2] : beside
  if (verb?.sentence === sentence && verb !== undefined && TIMETABLE.test(verb.lower))
    return { way: 'future', isSure: true }
  const limit = reading.tokens[from - 1]?.lower ?? ''
  const isDeadline = reading.tokens[to]?.lower === 'deadline'
  if (
    isDeadline ||
    (/^(?:by|until|till)$/.test(limit) &&
      !wasUntil(reading, from) &&
      reading.tokens[from - 2]?.sentence === sentence)
  )
    return { way: 'future', isSure: true }
  for (let at = from - 1; at >= 0 && from - at < REACH; at -= 1) {
    const token = reading.tokens[at]
    if (!token || token.sentence !== sentence) break
    const direction = directionOf(reading.tokens, at)
    if (direction) return direction
  }
  for (let at = to; at < reading.tokens.length && at - to < REACH; at += 1) {
    const token = reading.tokens[at]
    if (!token || token.sentence !== sentence) break
    const direction = directionOf(reading.tokens, at)
    if (direction) return direction
  }
  return undefined
}

/** "closed until Friday" looks ahead, "was closed until Friday" back. */
function wasUntil({ tokens }: Reading, from: number): boolean {
  for (let at = from - 2; at >= Math.max(0, from - 12); at -= 1) {
    if (tokens[at]?.sentence !== tokens[from]?.sentence) return false
    if (
      /^(?:was|were|had|been|did|didn't|lived|stayed|lasted|ran|worked)$/.test(
        tokens[at]?.lower ?? '',
      )
    )
      return true
  }
  return false
}

function directionOf(tokens: readonly Token[], at: number): Direction | undefined {
  const token = tokens[at]
  if (!token || token.kind !== 'word') return undefined
  const word = token.lower
  if (isFutureWord(tokens, at)) return { way: 'future', isSure: true }
  if (isAhead(tokens, at)) return { way: 'future', isSure: true }
  if (AUXILIARY.has(word)) return { way: 'past', isSure: true }
  if (PAST.has(word)) {
    if (SAME_FORM.has(word) && MODAL.has(tokens[at - 1]?.lower ?? '')) return undefined
    return participle(tokens, at, true)
  }
  if (!/ed$/.test(word) || word.length < 4 || NO_VERB.has(word) || /^\p{Lu}/u.test(token.text))
    return isGone(tokens, at) ? { way: 'past', isSure: true } : undefined
  return participle(tokens, at)
}

function isFutureWord(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  if (!FUTURE.has(word))
    return /(?:^|.)'ll$/.test(word) || (word === 'going' && tokens[at + 1]?.lower === 'to')
  if (word === 'will')
    return !/^(?:'s|of)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at]?.text === 'will'
  if (!/^(?:scheduled|expected|planned|set|slated|due)$/.test(word)) return true
  const before = tokens[at - 1]?.lower ?? ''
  if (/^(?:was|were|had)$/.test(before)) return false
  if (before === 'been') return word !== 'due'
  return word === 'due'
    ? tokens[at + 1]?.lower !== 'to' || isVerbAfterTo(tokens, at + 2)
    : /^(?:to|for|on)$/.test(tokens[at + 1]?.lower ?? '')
}

function isVerbAfterTo(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  return !/^(?:the|a|an|its|his|her|their|bad|poor)$/.test(word)
}

/** "agreed to meet on Saturday", "would decide in December". */
function isAhead(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]
  if (word === 'would') return next?.lower !== 'have'
  if (word !== 'to' || next?.kind !== 'word' || !/^\p{Ll}/u.test(next.text)) return false
  if (/^(?:the|a|an|his|her|its|their|this|that)$/.test(next.lower)) return false
  return [1, 2, 3].some((back) => AIMING.test(tokens[at - back]?.lower ?? ''))
}

/** "has gone", "have won": a perfect is past, whatever its participle. "has a deadline" is none. */
function isGone(tokens: readonly Token[], at: number): boolean {
  if (!HAVE.has(tokens[at]?.lower ?? '')) return false
  if (/^(?:scheduled|set|planned|slated)$/.test(tokens[at + 2]?.lower ?? '')) return false
  return !/^(?:to|a|an|the|no|its|his|her|their|some|many|\d.*)$/.test(tokens[at + 1]?.lower ?? '')
}

/** A form in -ed is past unless its auxiliary says otherwise: "is released", "to be released". */
function participle(tokens: readonly Token[], at: number, isFinite = false): Direction {
  for (let before = at - 1; before >= Math.max(0, at - 4); before -= 1) {
    const word = tokens[before]?.lower ?? ''
    if (PAST.has(word) || HAVE.has(word) || word === 'been') return { way: 'past', isSure: true }
    if (PRESENT.has(word) || MODAL.has(word) || /'(?:s|re)$/.test(word)) {
      const isFuture = word !== 'may' && word !== 'could' && word !== 'would'
      return { way: isFuture ? 'future' : 'past', isSure: isFuture }
    }
    if (!/ly$|^(?:not|also|now|then|and|being)$/.test(word)) break
  }
  const before = tokens[at - 1]
  // "the film, released on Thursday": only the comma and the participle.
  return { way: 'past', isSure: isFinite || before?.kind !== 'sign' }
}
