import type { Direction } from '../date-settings'
import type { Token } from '../types'

export const PAST_FOR_SURE: Direction = { way: 'past', isSure: true }
export const FUTURE_FOR_SURE: Direction = { way: 'future', isSure: true }
const PERHAPS_PAST: Direction = { way: 'past', isSure: false }

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

const FUTURE = words("will shall 'll won't upcoming tomorrow ahead")
const AUXILIARY = words("was were had did wasn't weren't hadn't didn't couldn't")
/** Pasts that do not end in -ed. */
const PAST = words(
  `said told came went began fell rose won took made met left died got gave saw ran held lost led became found
  brought broke sent sold spoke struck wrote flew hit shot felt kept knew grew drew drove stood sat hung thought
  bought caught taught fought sought paid built cut shut quit spent heard hurt wore swore threw born ate beat bore
  blew chose clung dealt drank fed fled forgot froze hid laid lay lent let lit meant put rang rode sang sank set
  shook shone shrank slid slept sprang spread stole stuck swam swept swung swore tore understood undertook woke
  wove withdrew overthrew overtook underwent rebuilt upheld seen taken given shown
  written driven stolen broken chosen hidden beaten fallen frozen spoken sworn thrown torn withdrawn worn drawn flown
  sung overthrown`,
)
/** Verbs whose past looks like their infinitive. */
const SAME_FORM = words('cut hit shut hurt quit set put let beat spread lay')
const PRESENT = words("is are 's be am 're")
const HAVE = words("has have 've having hasn't haven't")
/** After these an infinitive lies ahead, unless it is "have". */
const MODAL = words("may might can could should must cannot can't would")
const NO_VERB = words(
  `need indeed speed feed seed red bed wed hundred embed united limited advanced detailed alleged unprecedented
  sacred wicked naked rugged kindred so-called armed suspected wounded unchanged beloved crowded`,
)
/** Verbs of a timetable, in forms that are no nouns: "the leader, who flew in on Sunday, meets the king on Monday". */
const TIMETABLE =
  /^(?:meets|begins|opens|goes|comes|arrives|expires|resumes|takes|faces|kicks|concludes|departs|convenes|airs|premieres|speaks|testifies|debuts|travels|heads|becomes|turns|gets)$/
/** "is accused of killing her on Friday": these tell of a state, not of what is to come. */
const STATE =
  /^(?:accused|charged|suspected|believed|alleged|thought|known|wanted|convicted|based|located|called|named|considered|linked|concerned|involved|married|engaged|survived|detained|jailed|unchanged|trapped|feared|estimated|credited|blamed|related|told|made|used|composed|situated|dated|left|gone|done|born)$/
/** Words after which an infinitive lies ahead. */
const AIMING =
  /^(?:agree[ds]?|agreement|plan(?:s|ned|ning)?|expect(?:s|ed)?|schedule[ds]?|slated|set|due|hope[ds]?|hoping|want(?:s|ed)?|vow(?:s|ed)?|promise[ds]?|decide[ds]?|decision|ready|likely|supposed|intend(?:s|ed)?|intention|prepar(?:e|es|ed|ing)|offer(?:s|ed)?|pledge[ds]?|threaten(?:s|ed)?|deal|pact|proposal|propose[ds]?|bid|deadline|order(?:s|ed)?|vote[ds]?|invitation|invited|urge[ds]?|call(?:s|ed|ing)?|aim(?:s|ed|ing)?|seek(?:s|ing)?|sought|wish(?:es|ed)?|scrambling|racing|until|moves?|efforts?|talks|meeting|elections?|about|certain|sure|bound|hearing)$/
/** "proposed holding an election on 20 September" */
const AIMING_AT_DOING = /^(?:propose[ds]?|suggest(?:s|ed)?|recommend(?:s|ed)?|consider(?:s|ed)?)$/
/** Verbs that, "is" before them, tell of a plan: "is meeting the queen on Friday". */
const PLANNED =
  /^(?:meeting|leaving|coming|going|holding|hosting|arriving|returning|opening|closing|playing|facing|running|launching|starting|beginning|travelling|traveling|flying|voting|retiring|releasing|visiting|standing|seeking|preparing|heading|resuming|bidding|campaigning|marrying|speaking|appearing)$/
/** What a comma and such a participle say of a film or a book may lie ahead: "the film, released on Thursday". */
const ISSUED = /^(?:released|published|screened|broadcast|aired|launched|shown|issued)$/

/** What the word at `at` says of past or future; most words say nothing. */
export function verbDirection(tokens: readonly Token[], at: number): Direction | undefined {
  const token = tokens[at]
  if (!token || token.kind !== 'word' || isSecondHalf(tokens, at)) return undefined
  const word = token.lower
  if (isFuture(tokens, at)) return FUTURE_FOR_SURE
  if (AUXILIARY.has(word)) return PAST_FOR_SURE
  if (MODAL.has(word) && token.text === word) return modal(tokens, at)
  if (word === 'to') return isAhead(tokens, at) ? FUTURE_FOR_SURE : undefined
  if (HAVE.has(word)) return isPerfect(tokens, at) ? PAST_FOR_SURE : undefined
  if (PRESENT.has(word)) return PLANNED.test(wordAt(tokens, at + 1)) ? FUTURE_FOR_SURE : undefined
  if (TIMETABLE.test(word) || isGoing(tokens, at)) return FUTURE_FOR_SURE
  if (PAST.has(word)) {
    if (SAME_FORM.has(word) && isInfinitive(tokens, at)) return undefined
    if (word === 'set' && /^(?:to|for|a|the|of|on)$/.test(wordAt(tokens, at - 1))) return undefined
    return participle(tokens, at, true)
  }
  if (AIMING_AT_DOING.test(word) && /..ing$/.test(wordAt(tokens, at + 1))) return FUTURE_FOR_SURE
  const isRegular = word.length >= 4 && word.endsWith('ed') && !NO_VERB.has(word)
  return isRegular && !/^\p{Lu}/u.test(token.text) ? participle(tokens, at, false) : undefined
}

/** `the crisis-hit country` */
function isSecondHalf(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before !== undefined && /^[-‐‑]$/.test(before.text) && before.end === tokens[at]?.start
}

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? ''
}

function isFuture(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at)
  if (/^(?:scheduled|expected|planned|set|slated|due)$/.test(word)) return isDue(tokens, at)
  if (word === 'will')
    return !/^(?:'s|of|and)$/.test(wordAt(tokens, at + 1)) && tokens[at]?.text === 'will'
  return (
    FUTURE.has(word) ||
    /.'ll$/.test(word) ||
    (word === 'going' &&
      wordAt(tokens, at + 1) === 'to' &&
      /^\p{Ll}/u.test(tokens[at + 2]?.text ?? ''))
  )
}

/** "due in March", "set for Monday", "expected to": but "had expected", "set on fire", "due to rain". */
function isDue(tokens: readonly Token[], at: number): boolean {
  const [before, word, after] = [-1, 0, 1].map((away) => wordAt(tokens, at + away))
  if (before === 'had' || (before === 'been' && wordAt(tokens, at - 2) === 'had')) return false
  if (word === 'due') return after !== 'to' || isVerb(tokens, at + 2)
  if (word === 'set') return /^(?:to|for)$/.test(after ?? '')
  return /^(?:to|for|on|in|by|at)$/.test(after ?? '')
}

function modal(tokens: readonly Token[], at: number): Direction | undefined {
  const next = [1, 2, 3].map((away) => wordAt(tokens, at + away)).find((word) => !ADVERB.test(word))
  if (next === 'have' || next === "'ve") return PAST_FOR_SURE
  // "could not come on Friday" tells of a Friday that is over.
  if (wordAt(tokens, at) === 'could' && wordAt(tokens, at + 1) === 'not') return PAST_FOR_SURE
  return FUTURE_FOR_SURE
}

/** "agreed to meet on Saturday", "a plan to open in March"; but "went to see", "had hoped to see". */
function isAhead(tokens: readonly Token[], at: number): boolean {
  if (!isVerb(tokens, at + 1) || wordAt(tokens, at + 1) === 'date') return false
  if (wordAt(tokens, at + 1) === 'have' && isParticiple(wordAt(tokens, at + 2))) return false
  if (/^(?:is|are|was|were|be)$/.test(wordAt(tokens, at - 1))) return true
  return [1, 2, 3].some(
    (back) => AIMING.test(wordAt(tokens, at - back)) && wordAt(tokens, at - back - 1) !== 'had',
  )
}

function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || !/^\p{Ll}/u.test(token.text)) return false
  return !/^(?:the|a|an|his|her|its|their|our|my|this|that|these|those|bad|poor|more|all|some)$/.test(
    token.lower,
  )
}

function isParticiple(word: string): boolean {
  return (
    PAST.has(word) ||
    /^(?:been|had|gone|done|come|become|run|overcome|begun|sunk|shrunk|hung|cost|cast|burst|shed|split)$/.test(word) ||
    /..ed$/.test(word) ||
    (/.{2}(?:en|wn|rn)$/.test(word) && !/^(?:seven|eleven|women|children|even|often|then|open|down|town|own|modern|northern|southern|western|eastern|brown|between|citizen|teen)$/.test(word)) // prettier-ignore
  )
}

function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1)
  return before === 'to' || before === 'will' || MODAL.has(before)
}

/** "voters go to the polls on Sunday"; but "did not go", "able to go". */
function isGoing(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:go|meet|begin|resume)$/.test(wordAt(tokens, at))) return false
  return /^\p{Ll}{2,}[^s]s$|^(?:we|people)$/u.test(wordAt(tokens, at - 1))
}

const ADVERB =
  /^(?:not|n't|also|now|soon|already|never|always|just|since|yet|only|long|both|all|even|still|recently|\p{L}{2,}ly)$/u

/** "has gone", "have never won": a perfect is past, whatever its participle. "has a deadline" is none. */
function isPerfect(tokens: readonly Token[], at: number): boolean {
  if (/^(?:scheduled|set|planned|slated)$/.test(wordAt(tokens, at + 2))) return false
  const next = [1, 2, 3].map((away) => wordAt(tokens, at + away)).find((word) => !ADVERB.test(word))
  return next !== undefined && isParticiple(next)
}

/** A participle is past unless its auxiliary says otherwise: "is released", "to be released". */
function participle(tokens: readonly Token[], at: number, isIrregular: boolean): Direction {
  const word = wordAt(tokens, at)
  for (let before = at - 1; before >= Math.max(0, at - 4); before -= 1) {
    const helper = wordAt(tokens, before)
    if (helper === 'been' || HAVE.has(helper) || AUXILIARY.has(helper)) return PAST_FOR_SURE
    if (helper === 'be' || helper === 'to') return FUTURE_FOR_SURE
    if (PRESENT.has(helper)) return STATE.test(word) ? PERHAPS_PAST : FUTURE_FOR_SURE
    if (!/ly$|^(?:not|also|now|then|and|being)$/.test(helper)) break
  }
  const isAfterComma = tokens[at - 1]?.kind === 'sign'
  return !isIrregular && isAfterComma && ISSUED.test(word) ? PERHAPS_PAST : PAST_FOR_SURE
}
