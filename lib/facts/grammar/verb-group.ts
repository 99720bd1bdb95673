import type { Word } from './word'

/** A finite verb with its auxiliaries, as in `has not been seen`; indexes into the words of the sentence. */
export interface VerbGroup {
  readonly from: number
  readonly to: number
  /** The finite word: `has`, or of a verb without auxiliaries the verb itself. */
  readonly finite: number
  /** The verb that carries the meaning. */
  readonly main: number
  /** Its dictionary form: `see`. */
  readonly base: string
  /** Whether `finite` can stand before the subject of a question as it is: auxiliaries, modals and forms of "be". */
  readonly canInvert: boolean
  readonly tense: 'past' | 'present' | 'future'
  readonly isPassive: boolean
  readonly isNegated: boolean
  /** `is`, `was` with no verb after it. */
  readonly isCopula: boolean
}

const PAST_AUXILIARY = /^(?:was|were|had|did|could|would|might)$/
const FINITE_BE = /^(?:is|are|was|were|am|isn't|aren't|wasn't|weren't)$/
const FINITE_HAVE = /^(?:has|have|had|hasn't|haven't|hadn't)$/
const FINITE_DO = /^(?:do|does|did|don't|doesn't|didn't)$/
/** A participle that is far more often an adjective does not make a passive: `was tired`. */
const ADJECTIVE_SHARE = 0.75

/** The group that begins at word `at`, adverbs before it included; undefined if no finite verb begins there. */
export function readVerbGroup(words: readonly Word[], at: number): VerbGroup | undefined {
  const finite = skipAdverbs(words, at)
  const word = words[finite]
  if (!word) return undefined
  if (word.tag === 'modal') return afterModal(words, at, finite)
  if (FINITE_BE.test(word.lower)) return afterBe(words, at, finite, finite)
  if (FINITE_HAVE.test(word.lower)) return afterHave(words, at, finite)
  if (FINITE_DO.test(word.lower)) {
    const main = skipAdverbs(words, finite + 1)
    const base = baseAs(words[main], 'base')
    if (base !== undefined) return group(words, { from: at, finite, main, base, canInvert: true })
    return group(words, { from: at, finite, main: finite, base: 'do', canInvert: false })
  }
  if (word.tag !== 'open') return undefined
  const form = word.forms.find(({ form }) => form === 'past' || form === 'third' || form === 'base')
  if (!form) return undefined
  return group(words, { from: at, finite, main: finite, base: form.base, canInvert: false })
}

interface Parts {
  readonly from: number
  readonly finite: number
  readonly main: number
  readonly base: string
  readonly canInvert: boolean
  readonly isPassive?: boolean
  readonly isCopula?: boolean
}

function group(words: readonly Word[], parts: Parts): VerbGroup {
  const { from, finite, main } = parts
  const lower = words[finite]?.lower ?? ''
  const inside = words.slice(from, skipAdverbs(words, main + 1)).map((word) => word.lower)
  const isPast =
    PAST_AUXILIARY.test(lower.replace("n't", '')) ||
    (words[finite]?.forms.some(({ form }) => form === 'past') ?? false)
  const isFuture = /^(?:will|shall|won't)$/.test(lower)
  return {
    from,
    to: main + 1,
    finite,
    main,
    base: parts.base,
    canInvert: parts.canInvert,
    tense: isFuture ? 'future' : isPast ? 'past' : 'present',
    isPassive: parts.isPassive ?? false,
    isNegated: inside.some((word) => /^(?:not|never|cannot)$|n't$/.test(word)),
    isCopula: parts.isCopula ?? false,
  }
}

function afterModal(words: readonly Word[], from: number, finite: number): VerbGroup | undefined {
  const next = skipAdverbs(words, finite + 1)
  const lower = words[next]?.lower
  if (lower === 'be') return afterBe(words, from, finite, next)
  if (lower === 'have') {
    const after = skipAdverbs(words, next + 1)
    if (words[after]?.lower === 'been') return afterBe(words, from, finite, after)
    const participle = baseAs(words[after], 'participle')
    if (participle !== undefined)
      return group(words, { from, finite, main: after, base: participle, canInvert: true })
  }
  const base = baseAs(words[next], 'base')
  if (base === undefined) return undefined
  return group(words, { from, finite, main: next, base, canInvert: true })
}

/** After a form of "be" at `be`: a passive, a progressive or nothing but "be" itself. */
function afterBe(words: readonly Word[], from: number, finite: number, be: number): VerbGroup {
  let next = skipAdverbs(words, be + 1)
  if (words[next]?.lower === 'being') next = skipAdverbs(words, next + 1)
  const word = words[next]
  const progressive = baseAs(word, 'ing')
  if (word && progressive !== undefined && word.classes.noun < ADJECTIVE_SHARE)
    return group(words, { from, finite, main: next, base: progressive, canInvert: true })
  const passive = baseAs(word, 'participle')
  if (word && passive !== undefined && word.classes.adjective < ADJECTIVE_SHARE)
    return group(words, {
      from,
      finite,
      main: next,
      base: passive,
      canInvert: true,
      isPassive: true,
    })
  return group(words, { from, finite, main: be, base: 'be', canInvert: true, isCopula: true })
}

function afterHave(words: readonly Word[], from: number, finite: number): VerbGroup {
  const next = skipAdverbs(words, finite + 1)
  if (words[next]?.lower === 'been') return afterBe(words, from, finite, next)
  const participle = baseAs(words[next], 'participle')
  const isNoun = (words[next]?.classes.noun ?? 0) > ADJECTIVE_SHARE
  if (participle !== undefined && !isNoun)
    return group(words, { from, finite, main: next, base: participle, canInvert: true })
  return group(words, { from, finite, main: finite, base: 'have', canInvert: false })
}

function baseAs(word: Word | undefined, wanted: 'base' | 'participle' | 'ing'): string | undefined {
  return word?.forms.find(({ form }) => form === wanted)?.base
}

function skipAdverbs(words: readonly Word[], from: number): number {
  let at = from
  while (isAdverb(words[at])) at += 1
  return at
}

/** Whether a word is an adverb here: of the list, or hardly ever anything else. */
export function isAdverb(word: Word | undefined): boolean {
  if (word?.tag === 'adverb') return true
  return word?.tag === 'open' && word.classes.adverb > 0.6 && word.forms.length === 0
}

/**
 * How sure it is, from 0 to 1, that the word at `at` is a finite verb where a subject of this number ends before it.
 */
export function finiteCertainty(
  words: readonly Word[],
  at: number,
  number: 'singular' | 'plural' | undefined,
): number {
  const word = words[at]
  if (!word) return 0
  if (word.tag === 'modal') return 1
  if (FINITE_BE.test(word.lower) || FINITE_HAVE.test(word.lower) || FINITE_DO.test(word.lower))
    return agrees(word.lower, number) ? 1 : 0
  if (word.tag !== 'open') return 0
  const { noun, verb, adjective } = word.classes
  const has = (form: string): boolean => word.forms.some((known) => known.form === form)
  if (has('past')) {
    if (has('base')) {
      // "The bus hit a wall": one bus does not hit one.
      if (number === 'singular' && verb > 0.3 && opensObject(words[at + 1])) return 0.9
      return number === undefined ? 0.6 : 0.7 * verb
    }
    return verb >= 0.5 ? 0.95 : Math.max(0.3, 0.95 - Math.max(noun, adjective) / 2)
  }
  const isFollowed = opensComplement(words[at + 1])
  if (has('third')) {
    if (number === 'plural') return 0
    if (verb > 0.9) return 0.95
    // A name is hardly ever followed by a plural noun: "Africa accounts for".
    if (words[at - 1]?.tag === 'name' && isFollowed) return Math.max(0.7, Math.min(0.9, verb + 0.5))
    const isNounNext = words[at + 1]?.tag === 'open'
    return isFollowed
      ? Math.min(0.9, verb + 0.35)
      : isNounNext
        ? Math.min(0.85, verb + 0.15)
        : verb * 0.6
  }
  if (has('base') && number === 'plural')
    return isFollowed ? Math.min(0.85, verb + 0.15) : verb * 0.7
  // "Staff believe that": a noun that may be of many.
  if (has('base') && number === undefined) return isFollowed && verb > 0.85 ? 0.7 : 0
  return 0
}

/** Whether a word can begin an object and nothing that stands behind a noun. */
function opensObject(word: Word | undefined): boolean {
  return word?.tag === 'det' || word?.tag === 'num' || word?.tag === 'object-pronoun'
}

const SINGULAR_VERB = /^(?:is|was|has|does|isn't|wasn't|hasn't|doesn't)$/
const PLURAL_VERB = /^(?:are|were|have|do|aren't|weren't|haven't|don't)$/

function agrees(verb: string, number: 'singular' | 'plural' | undefined): boolean {
  if (number === 'singular') return !PLURAL_VERB.test(verb)
  return number === undefined || !SINGULAR_VERB.test(verb)
}

/** Whether a word can begin what follows a verb and hardly what follows a noun: `closes a prison`. */
function opensComplement(word: Word | undefined): boolean {
  if (!word) return false
  const { tag } = word
  return (
    tag === 'det' || tag === 'that' || tag === 'to' || tag === 'object-pronoun' || tag === 'num' ||
    tag === 'prep' || tag === 'name' || tag === 'date' || tag === 'quotation' || isAdverb(word)
  ) // prettier-ignore
}
