import type { Clause, ClauseKind } from './clause'
import { findClauseEnd } from './find-tails'
import { isHardlyParticiple } from './hardly-participle'
import { type NounPhrase, phrasesAt, readSubject } from './noun-phrase'
import { isSpeechVerb, isStatingVerb } from './speech-verbs'
import { finiteCertainty, isAdverb, readVerbGroup } from './verb-group'
import type { Stretch, Word } from './word'

const MOST_LEADS = 3
const MOST_WORDS = 80
const SURE = 0.88
const OPENERS: ReadonlySet<string> = new Set(
  'after before since until till as because although though while whilst whereas when if unless'.split(
    ' ',
  ),
)

/**
 * The clauses of a sentence that can be made out for certain; a sentence that leaves room for doubt gives fewer, or
 * none. Only English is read.
 */
export function readClauses(words: readonly Word[], sentence: number): readonly Clause[] {
  if (words.length > MOST_WORDS || words.at(-1)?.text === '?') return []
  const clauses: Clause[] = []
  const add = (clause: Clause | undefined): void => {
    if (clause) clauses.push(clause)
  }
  add(mainClause(words, sentence))
  for (let at = 0; at < words.length - 2; at++) {
    const kind = openerAt(words, at)
    if (kind === 'relative') add(relativeClause(words, sentence, at))
    else if (kind) add(clauseAt(words, sentence, at + 1, kind, undefined))
  }
  for (const clause of [...clauses]) {
    add(unmarkedComplement(clause))
    add(secondPredicate(clause))
  }
  return clauses
}

/** What begins a clause at word `at`, which stands before its first word. */
function openerAt(words: readonly Word[], at: number): ClauseKind | undefined {
  const word = words[at]
  if (!word) return undefined
  if (word.tag === 'that') return isComplement(words, at) ? 'that' : undefined
  if (OPENERS.has(word.lower)) return 'sub'
  if (word.tag === 'and') {
    if (at === 0) return undefined
    const before = words[at - 1]
    const joins = before?.tag === 'comma' || words[at + 1]?.tag === 'subject-pronoun'
    // "Ann, four, and Bob, two, sang": what has no verb before it joins two names.
    return joins && hasVerb(words, 0, at) ? 'and' : undefined
  }
  if (word.tag === 'stop' && /^[;:]$/.test(word.text)) return 'and'
  if (word.lower === 'who') return 'relative'
  return undefined
}

/** `said that`, `thrilled that`; after a noun `that` may stand for the noun itself. */
function isComplement(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (before?.tag === 'open' && before.classes.adjective > 0.6) return true
  if (before?.forms.some(({ form }) => form === 'participle')) return true
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const word = words[i]
    if (!word || word.tag === 'comma' || word.tag === 'stop') return false
    if (word.forms.some(({ base }) => isSpeechVerb(base))) return true
  }
  return false
}

function mainClause(words: readonly Word[], sentence: number): Clause | undefined {
  const start = skipOpening(words)
  if (words[start]?.tag === 'date' && opensSubject(words[start + 1])) {
    const late = afterShortLead(words, sentence, start)
    if (late) return late
  }
  const plain = clauseAt(words, sentence, start, 'main', undefined)
  if (plain) return plain
  return afterLead(words, sentence, start)
}

/** `The following year Ann moved`: the name is not that of a year. */
function opensSubject(word: Word | undefined): boolean {
  return word?.tag === 'name' || word?.tag === 'det' || word?.tag === 'subject-pronoun'
}

/** `But` and `However,` at the beginning of a sentence belong to no clause. */
function skipOpening(words: readonly Word[]): number {
  let at = 0
  while (
    at < 3 &&
    (words[at]?.tag === 'and' || (isAdverb(words[at]) && words[at + 1]?.tag === 'comma'))
  ) {
    at += words[at + 1]?.tag === 'comma' ? 2 : 1
  }
  return at
}

/** `In 1978, …` · `After a spell in the army …` · `Last week …` */
function afterLead(words: readonly Word[], sentence: number, from: number): Clause | undefined {
  const first = words[from]
  if (!first) return undefined
  const isAdjunct =
    first.tag === 'prep' || first.tag === 'sub' || first.tag === 'date' || first.tag === 'to' ||
    isAdverb(first) || first.forms.some(({ form }) => form === 'ing' || form === 'participle') // prettier-ignore
  if (!isAdjunct) return undefined
  let leads = 0
  for (let at = from + 1; at < words.length - 1 && leads < MOST_LEADS; at++) {
    if (words[at]?.tag !== 'comma') continue
    leads += 1
    const lead = { from, to: at + 1 }
    const clause = clauseAt(words, sentence, at + 1, 'main', lead)
    if (clause) return clause
  }
  return afterShortLead(words, sentence, from)
}

/** `On Tuesday Ann left` · `In the 1990s prisons were …`: no comma, so the lead must be short and hold a date. */
function afterShortLead(
  words: readonly Word[],
  sentence: number,
  from: number,
): Clause | undefined {
  const first = words[from]
  if (first?.tag === 'date')
    return clauseAt(words, sentence, from + 1, 'main', { from, to: from + 1 })
  if (first?.tag !== 'prep') return undefined
  for (let at = from + 1; at < from + 5; at++) {
    const isDate = words[at]?.tag === 'date' || /^[12]\d{3}$/.test(words[at]?.text ?? '')
    if (!isDate) continue
    return clauseAt(words, sentence, at + 1, 'main', { from, to: at + 1 })
  }
  return undefined
}

function clauseAt(
  words: readonly Word[],
  sentence: number,
  at: number,
  kind: ClauseKind,
  lead: Stretch | undefined,
): Clause | undefined {
  const start = isAdverb(words[at]) && words[at + 1]?.tag !== 'comma' ? at + 1 : at
  const subject = readSubject(words, at) ?? (start > at ? readSubject(words, start) : undefined)
  return subject && withSubject(words, sentence, subject, subject.to, kind, lead)
}

function withSubject(
  words: readonly Word[],
  sentence: number,
  subject: NounPhrase,
  verbAt: number,
  kind: ClauseKind,
  lead: Stretch | undefined,
): Clause | undefined {
  const verb = readVerbGroup(words, verbAt)
  if (!verb) return undefined
  const { core, tails } = findClauseEnd(words, verb.to)
  const clause = { kind, words, sentence, lead, subject, verb, core, tails }
  return isTangled(clause) ? undefined : clause
}

/**
 * A second finite verb in the core that nothing introduces: the verb was a participle after all, as in `the man arrested
 * on Tuesday said`.
 */
function isTangled(clause: Clause): boolean {
  const { words, verb, core } = clause
  if (isReduced(clause)) return true
  if (isSpeechVerb(verb.base)) return false
  for (let at = core.from; at < core.to; at++) {
    const word = words[at]
    if (!word || finiteCertainty(words, at, undefined) < SURE) continue
    const before = words[at - 1]
    if (before?.tag === 'to' || before?.tag === 'modal' || before?.tag === 'and') continue
    // A participle before a noun or after one: `shared by`, `a damaged wall`.
    const isParticiple = word.forms.some(({ form }) => form === 'participle')
    if (isParticiple && word.tag === 'open') continue
    if (isIntroduced(words, core.from, at)) continue
    return true
  }
  return false
}

/**
 * `The report released on Monday showed …`: the subject’s participle looks like its verb, and the verb like a
 * participle behind the words of the first.
 */
function isReduced({ words, subject, verb, core }: Clause): boolean {
  const own = words[verb.main]
  const isDoubtful = own?.tag === 'open' && own.forms.some(({ form }) => form === 'participle')
  if (verb.main !== verb.finite || !isDoubtful) return false
  const next = words[core.from]
  if (isHardlyParticiple(verb.base, next)) return false
  const isGoingOn = next?.tag === 'prep' || next?.tag === 'date' || next?.tag === 'to'
  if (!isGoingOn && next?.lower !== 'past') return false
  const isNamed = words[subject.head]?.tag !== 'open'
  for (let at = core.from + 1; at < core.to; at++) {
    const word = words[at]
    const past = word?.tag === 'open' && word.forms.find(({ form }) => form === 'past')
    if (!past || word.classes.verb < 0.5 || !endsPhrase(words[at - 1])) continue
    const next = words[at + 1]
    if (isHardlyParticiple(past.base, next) || (!isNamed && next?.lower !== 'by')) return true
  }
  return false
}

function endsPhrase(word: Word | undefined): boolean {
  if (word?.tag === 'open') return word.classes.noun > 0.5
  return word?.tag === 'date' || word?.tag === 'name' || word?.tag === 'num'
}

function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some((_, at) => finiteCertainty(words, from + at, undefined) >= LIKELY)
}

function isIntroduced(words: readonly Word[], from: number, to: number): boolean {
  for (let at = to - 1; at >= from; at--) {
    const tag = words[at]?.tag
    if (tag === 'that' || tag === 'rel' || tag === 'sub' || tag === 'subject-pronoun') return true
    if (OPENERS.has(words[at]?.lower ?? '')) return true
  }
  return false
}

/** `Ann, who joined in 1978` · `a fisherman who found it`: the clause after `who`, about the name or noun before it. */
function relativeClause(words: readonly Word[], sentence: number, at: number): Clause | undefined {
  const end = words[at - 1]?.tag === 'comma' ? at - 1 : at
  const name = words[end - 1]
  if (name?.tag !== 'name' || name.names === 'place') return undefined
  let from = end - 1
  while (words[from - 1]?.tag === 'name') from -= 1
  if (words[from - 1]?.tag === 'det') from -= 1
  const [subject] = [...phrasesAt(words, from)].filter(({ to }) => to === end)
  if (finiteCertainty(words, at + 1, undefined) < LIKELY) return undefined
  return subject && withSubject(words, sentence, subject, at + 1, 'relative', undefined)
}

const LIKELY = 0.6
/** `He said prices rose`: the statement after a verb of speech without `that`. */
function unmarkedComplement(clause: Clause): Clause | undefined {
  const { words, sentence, verb } = clause
  if (!isStatingVerb(verb.base) || verb.isPassive) return undefined
  return clauseAt(words, sentence, verb.to, 'that', undefined)
}

/** `Ann left and founded a school`: the first verb after the clause’s own that has the same subject. */
function secondPredicate(clause: Clause): Clause | undefined {
  const { words, sentence, subject, verb, tails, kind } = clause
  const tail = tails.find((one) => one.kind === 'and')
  if (!tail || tails.indexOf(tail) > 0 || kind === 'relative') return undefined
  // "The firm said its owner was ill and went home": the second verb may be of what is said.
  if (isStatingVerb(verb.base) && hasVerb(words, verb.to, tail.from)) return undefined
  let at = tail.from
  while (words[at]?.tag === 'comma' || words[at]?.tag === 'and') at += 1
  if (words[at - 1]?.lower !== 'and' || readSubject(words, at)) return undefined
  // "were inspected and approved" has one auxiliary for both.
  const isShared = verb.canInvert && !verb.isCopula
  const second = words.slice(at).find((word) => !isAdverb(word))
  const isParticiple = second?.forms.some(({ form }) => form === 'participle') ?? false
  if (isShared && (isParticiple || second?.tag === 'open')) return undefined
  return withSubject(words, sentence, subject, at, 'and', undefined)
}
