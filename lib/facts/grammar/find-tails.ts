import type { Stretch, Word } from './word'
import type { Tail, TailKind } from './clause'
import { isHardlyParticiple } from './hardly-participle'
import { readSubject } from './noun-phrase'
import { isSpeechVerb, isStatingVerb } from './speech-verbs'
import { finiteCertainty, isAdverb, readVerbGroup } from './verb-group'

/** Where a clause whose verb ends at `from` ends, and what can be cut off it. */
export interface ClauseEnd {
  readonly core: Stretch
  readonly tails: readonly Tail[]
}

const CAN_OPEN_CLAUSE =
  /^(?:after|before|since|until|till|as|because|although|though|while|whilst|whereas|when|whenever|if|unless|where)$/
const SURE = 0.88
const LIKELY = 0.6

export function findClauseEnd(words: readonly Word[], from: number): ClauseEnd {
  const cuts: { at: number; kind: TailKind }[] = []
  let end = words.length
  for (let at = from; at < words.length; at++) {
    const word = words[at]
    if (!word) break
    if (word.tag === 'stop') {
      end = at
      break
    }
    if (isAgeAside(words, at)) {
      at += 2
      continue
    }
    const kind = tailAt(words, at, at === from)
    if (!kind) continue
    cuts.push({ at, kind })
    // The commas of a subject's aside are its own: `, after Ann, 39, had called`.
    const subject =
      kind === 'sub' ? readSubject(words, words[at]?.tag === 'comma' ? at + 2 : at + 1) : undefined
    if (subject) at = subject.to - 1
  }
  const [first] = cuts
  const core = { from, to: first?.at ?? end }
  const tails = cuts.map(({ at, kind }, index) => ({
    kind,
    from: at,
    to: cuts[index + 1]?.at ?? end,
  }))
  return { core, tails }
}

/** `beat Ann Lee, 37, at chess on Sunday`: the clause goes on behind the age. Whether the aside begins at `at`. */
export function isAgeAside(words: readonly Word[], at: number): boolean {
  const [before, comma, age, closing, after] = words.slice(at - 1, at + 4)
  return (
    before?.names === 'person' &&
    comma?.tag === 'comma' &&
    age?.tag === 'num' &&
    closing?.tag === 'comma' &&
    after?.tag === 'prep'
  )
}

function tailAt(words: readonly Word[], at: number, isFirst: boolean): TailKind | undefined {
  const word = words[at]
  if (word?.tag === 'comma') return afterComma(words, at + 1)
  if (word?.tag === 'and' && words[at - 1]?.tag !== 'comma') {
    if (startsFinite(words, at + 1) || words[at + 1]?.tag === 'that') return 'and'
    return !joinsSubjects(words, at) && opensClause(words, at + 1, isFirst) ? 'and' : undefined
  }
  if (word?.tag === 'rel' && word.lower === 'who' && words[at - 1]?.tag !== 'comma')
    return undefined
  if (word && CAN_OPEN_CLAUSE.test(word.lower) && words[at - 1]?.tag !== 'comma')
    return readSubject(words, at + 1) ? 'sub' : undefined
  return undefined
}

function afterComma(words: readonly Word[], at: number): TailKind | undefined {
  const word = words[at]
  if (!word) return undefined
  if (word.tag === 'rel' || word.lower === 'whose' || word.lower === 'where') return 'relative'
  if (word.tag === 'prep' && words[at + 1]?.tag === 'rel') return 'relative'
  if (word.tag === 'and') {
    if (startsFinite(words, at + 1) || readSubject(words, at + 1)) return 'and'
    return 'other'
  }
  if (word.lower === 'according') return 'attribution'
  if (isSaying(words, at)) return 'attribution'
  if (word.tag === 'sub' || CAN_OPEN_CLAUSE.test(word.lower)) return 'sub'
  if (word.forms.some(({ form }) => form === 'ing') || word.lower === 'including')
    return 'participle'
  if (word.tag === 'prep' || word.tag === 'adverb' || word.tag === 'to') return 'adjunct'
  return 'other'
}

/** `, he said` · `, said Ann` · `, Ann told them` */
function isSaying(words: readonly Word[], at: number): boolean {
  const group = readVerbGroup(words, at)
  if (group && isSpeechVerb(group.base)) return true
  const subject = readSubject(words, at)
  const said = subject && readVerbGroup(words, subject.to)
  return said !== undefined && isSpeechVerb(said.base)
}

function startsFinite(words: readonly Word[], at: number): boolean {
  return finiteCertainty(words, at, undefined) >= SURE || isFiniteAfterAdverb(words, at)
}

function isFiniteAfterAdverb(words: readonly Word[], at: number): boolean {
  return words[at]?.tag === 'adverb' && finiteCertainty(words, at + 1, undefined) >= SURE
}

/** `while the Fund and the Bank held their meetings`: no verb stands between the word that opens the clause and `and`. */
function joinsSubjects(words: readonly Word[], and: number): boolean {
  for (let at = and - 1; at >= 0; at--) {
    const tag = words[at]?.tag
    if (tag === 'that' || tag === 'sub' || tag === 'rel') return true
    // "She said she and two friends had eaten."
    if (at < and - 1 && words[at]?.forms.some(({ base }) => isStatingVerb(base))) return true
    if (tag === 'comma' || tag === 'stop' || finiteCertainty(words, at, undefined) >= LIKELY)
      return false
  }
  return false
}

/** `and he left` · `and the talks were seen as a step`: a subject with a verb that can be no participle. */
function opensClause(words: readonly Word[], from: number, isFirst: boolean): boolean {
  const at = isAdverb(words[from]) ? from + 1 : from
  const first = words[at]
  if (!/^(?:subject-pronoun|det|name|num)$/.test(first?.tag ?? '')) return false
  const subject = readSubject(words, at)
  if (!subject || subject.certainty < SURE) return false
  const group = readVerbGroup(words, subject.to)
  const isParticiple = group && words[group.finite]?.forms.some(({ form }) => form === 'participle')
  if (isFirst || first?.tag === 'subject-pronoun' || !isParticiple) return true
  // "and a wall damaged by the storm"
  return isHardlyParticiple(group.base, words[group.to])
}
