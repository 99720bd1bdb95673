import type { Clause, Tail } from '../grammar/clause'
import { isSpeechVerb } from '../grammar/speech-verbs'
import { finiteCertainty } from '../grammar/verb-group'
import type { Word } from '../grammar/word'

/** Whether a clause says for certain that something is so: no condition, denial, guess or rumour, and nothing is cut off. */
export function isAsserted(clause: Clause): boolean {
  const { words, subject } = clause
  if (NOBODY.test(words[subject.from]?.lower ?? '')) return false
  if (words[subject.head]?.lower === 'whole') return false
  if (offersChoice(clause) || !isCertain(clause) || isConditional(clause)) return false
  if (clause.kind === 'that' && !isStatedAsFact(clause)) return false
  const isDoubted = clause.kind !== 'sub' && clause.tails.some((tail) => isDoubtful(words, tail))
  return !isDoubted && isComplete(clause)
}

const NOBODY = /^(?:no|neither|few|none|nobody|nothing)$/
const POSSIBLE = /^(?:could|may|might|should|must|would|can|cannot)$/
/** Adverbs of the verb, or before the subject, that take back what the clause says. */
const HEDGE =
  /^(?:allegedly|supposedly|reportedly|reputedly|purportedly|apparently|seemingly|ostensibly|possibly|probably|presumably|potentially|perhaps|maybe|almost|nearly|hardly|barely|scarcely|rarely|seldom)$/

/** `may have moved` · `allegedly moved` · `Perhaps Ann moved` */
function isCertain({ words, verb, subject, lead }: Clause): boolean {
  if (verb.isNegated || POSSIBLE.test(words[verb.finite]?.lower ?? '')) return false
  const before = words.slice(Math.max(0, subject.from - 2), subject.from)
  const adverbs = [...before, ...words.slice(verb.from, verb.to)]
  return !adverbs.some(({ lower }) => HEDGE.test(lower)) && !(lead && isInvented(words, lead))
}

/** `Ann or Bob` */
function offersChoice({ words, subject }: Clause): boolean {
  return words.slice(subject.from, subject.coreTo).some(({ lower }) => /^n?or$/.test(lower))
}

const HYPOTHETICAL = /^(?:if|unless|whether|until|till)$/
const CONDITION = /^(?:if|unless)$/

function isConditional({ words, subject, lead, tails, kind }: Clause): boolean {
  const from = lead?.from ?? subject.from
  const opener = words[from - 1]?.lower ?? ''
  if (HYPOTHETICAL.test(opener) || (lead && HYPOTHETICAL.test(words[lead.from]?.lower ?? '')))
    return true
  const [next] = tails.filter((tail) => tail.kind !== 'adjunct')
  if (kind === 'sub' || next?.kind !== 'sub') return false
  return CONDITION.test(
    words[words[next.from]?.tag === 'comma' ? next.from + 1 : next.from]?.lower ?? '',
  )
}

const STORY =
  /^(?:novel|film|movie|legend|myth|fable|fairytale|folklore|tradition|sitcom|opera|dream|rumou?rs?)$/

/** `In the novel, Ann moved …` · `According to legend, …`: not `In the film festival, …` */
function isInvented(words: readonly Word[], { from, to }: Pick<Tail, 'from' | 'to'>): boolean {
  return words
    .slice(from, to)
    .some(({ lower }, index) => STORY.test(lower) && words[from + index + 1]?.tag !== 'open')
}

/** `, Bob claimed` · `, claimed Bob` · `, it is thought` · `, according to legend` */
function isDoubtful(words: readonly Word[], tail: Tail): boolean {
  const own = words.slice(tail.from, tail.to)
  if (tail.kind === 'attribution' && isInvented(words, tail)) return true
  const isSaid = own[1]?.lower === 'it' ? isImpersonal(own) : tail.kind === 'attribution'
  const said = isSaid ? own.findIndex(({ forms }) => isSaying(forms[0]?.base)) : -1
  // "As he left, their diaries meant that …" has more to say than who says it.
  const isInverted = said === 1 && own[2]?.tag !== 'to' && own[2]?.tag !== 'prep'
  if (own[1]?.lower !== 'it' && !isInverted && said !== own.length - 1) return false
  return said >= 0 && !FACTIVE.test(own[said]?.forms[0]?.base ?? '')
}

/** `, it is thought` */
function isImpersonal([, , verb]: readonly Word[]): boolean {
  return verb?.tag === 'be' || verb?.tag === 'have'
}

function isSaying(base: string | undefined): boolean {
  return (
    base !== undefined &&
    (isSpeechVerb(base) || /^(?:allege|rumou?r|suspect|speculate)$/.test(base))
  )
}

/** Verbs after which a statement is given as true; what is only hoped or claimed is not asked about. */
const FACTIVE =
  /^(?:say|tell|announce|report|confirm|reveal|explain|show|find|know|discover|learn|add|note|admit|state|write|realise|realize|recall|remember|acknowledge|mention|point|thrill|delight|understand)$/
const UNTRUE =
  /^(?:wrongly|falsely|mistakenly|incorrectly|allegedly|supposedly|denied|denies|deny|rumoured|rumored)$/

/** What governs the statement: the nearest verb before it. */
function isStatedAsFact({ words, subject, lead }: Clause): boolean {
  const start = lead?.from ?? subject.from
  if (words.slice(0, start).some(({ lower }) => UNTRUE.test(lower))) return false
  for (let at = start - 1; at >= Math.max(0, start - 8); at--) {
    const [form] = words[at]?.forms ?? []
    if (form && words[at]?.tag === 'open') return FACTIVE.test(form.base)
  }
  return false
}

/** `to a new, private operator`: the comma stands between two adjectives. */
function endsOpen({ words, core }: Clause): boolean {
  const [last, comma, next] = words.slice(core.to - 1, core.to + 2)
  if (!last || comma?.tag !== 'comma') return false
  if (last.tag === 'det' || last.tag === 'prep') return true
  return last.tag === 'open' && last.classes.adjective > 0.6 && next?.tag === 'open'
}

/** `in Kenya, Uganda and Malawi` is cut at its comma; `a firm, the first and largest,` loses an aside. */
function breaksList({ words, tails }: Clause): boolean {
  const end = tails.findIndex(({ kind }) => kind !== 'other')
  const items = end < 0 ? tails : tails.slice(0, end)
  const from = (items[0]?.from ?? 0) + 1
  const first = words[from]
  const to = items.at(-1)?.to ?? 0
  const and = words.findIndex(({ tag }, at) => tag === 'and' && at > from && at < to)
  if (!first || and < 0) return false
  if (first.tag === 'det') return isArticle(first) && isArticle(words[and + 1])
  return first.tag === 'name' || first.tag === 'date' || first.classes.noun > 0.5
}

function isArticle(word: Word | undefined): boolean {
  return /^(?:the|an?|his|her|its|their)$/.test(word?.lower ?? '')
}

/** Whether nothing that the verb needs stands behind a cut: `made clear, in January, that he …`. */
function isComplete(clause: Clause): boolean {
  const { words, core, tails } = clause
  const behind = tails.some(
    ({ kind, from, to }) =>
      (kind === 'adjunct' || kind === 'other') &&
      words.slice(from, to).some(({ tag }) => tag === 'that'),
  )
  if (behind || endsOpen(clause) || breaksList(clause)) return false
  const that = words.findIndex(
    ({ tag }, at) =>
      (tag === 'that' || tag === 'sub' || tag === 'rel') && at >= core.from && at < core.to,
  )
  if (that < 0) return true
  return words.some(
    (_, at) => at > that && at < core.to && finiteCertainty(words, at, undefined) > 0.8,
  )
}
