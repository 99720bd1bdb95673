import type { Clause } from '@/lib/facts/grammar/clause'
import { isSpeechVerb } from '@/lib/facts/grammar/speech-verbs'
import type { PersonMention } from '@/lib/facts/types'
import { clausesAround } from '@/lib/facts/clauses/clauses-around'
import { evidenceWording } from '../evidence-wording'
import { askForSubject, stateClause } from '../phrasing/ask-clause'
import { earliness, prominence } from '../prominence'
import { isSurePerson } from '../sure-person'
import { sentenceAt } from '@/lib/facts/sentence-at'
import type { Material, ValueWording, Writer } from '../types'
import { openingName } from '../written-name'

/** Who did something. */
export const who: Writer = {
  name: 'who',
  *write(material) {
    for (const mention of material.mentions) {
      if (mention.kind !== 'person' || !isSurePerson(material, mention.value)) continue
      const wording = wordingOf(material, mention)
      if (!wording) continue
      yield wording
      yield* evidenceWording(material, wording)
    }
  },
}

function wordingOf(material: Material, mention: PersonMention): ValueWording | undefined {
  for (const { clause, part } of clausesAround(material, mention)) {
    if (part !== 'subject' || !isSubject(clause, mention) || !isTelling(clause)) continue
    const stem = askForSubject(material, clause, 'Who', mention.value)
    const statement = stateClause(material, clause)
    if (stem === undefined) continue
    const key = openingName(mention.value)
    return {
      shape: 'value',
      by: `${mention.by} + who/${clause.kind}`,
      about: [{ start: mention.start, end: mention.end }],
      kind: 'person',
      stem,
      key,
      accept: [],
      value: mention.value,
      asks: ['choice', 'entry'],
      alsoTrue: [],
      sort: 'person',
      evidence: [sentenceAt(material.reading, mention.start)],
      rationale:
        statement === undefined ? `The article says this of ${key}.` : `${upperFirst(statement)}.`,
      worth:
        0.35 +
        0.2 * earliness(material, mention.start) +
        0.15 * prominence(material, mention.value) +
        (isSpeechVerb(clause.verb.base) ? -0.1 : 0.1) -
        (isPointing(clause, stem) ? 0.3 : 0),
    }
  }
  return undefined
}

/** Whether the subject is this one person and nobody else. */
function isSubject({ subject, verb, words }: Clause, { start, end }: PersonMention): boolean {
  const head = words[subject.head]
  if (!head || head.start !== start || head.end !== end) return false
  if (subject.number === 'plural' || subject.coreTo !== subject.head + 1) return false
  // "Ann, along with Tom, went": whoever types Tom is right too.
  if (words.slice(subject.head + 1, verb.from).some(({ lower }) => BESIDE.test(lower))) return false
  return (
    subject.from === subject.head ||
    (subject.from === subject.head - 1 && words[subject.from]?.lower === 'the')
  )
}

const BESIDE = /^(?:along|alongside|together|accompanied|joined|plus)$/

/** Nothing is asked of what somebody merely is, or of words that are said without saying what. */
export function isTelling({ verb, core, words }: Clause): boolean {
  const length = core.to - core.from
  // "mixed them and placed into a jar": what was placed stands with the verb before.
  if (NEEDS_OBJECT.test(verb.base) && words[core.from]?.tag === 'prep') return false
  // "commented on the push": on which, only the sentence before says.
  if (
    length <= 5 &&
    words[core.to - 2]?.lower === 'the' &&
    LOST.test(words[core.to - 1]?.lower ?? '')
  )
    return false
  // "blames the pressure": for what?
  const own = words.slice(core.from, core.to)
  if (verb.base === 'blame' && !own.some(({ lower }) => lower === 'for' || lower === 'on'))
    return false
  if (verb.isCopula) return length >= 5
  return length >= (isSpeechVerb(verb.base) ? 6 : 3)
}

const NEEDS_OBJECT =
  /^(?:place|put|send|bring|take|give|make|find|use|keep|throw|buy|build|introduce|mention|describe)$/
const LOST =
  /^(?:push|move|event|incident|issue|matter|decision|claims?|call|attempt|effort|comments?|statement|remarks?|allegations?|proposal|measures?|case|plan|idea|situation|problem|news|report|study|group|company)$/

/** `… to attend the ceremony?`: an aside that names its thing as something spoken of before. */
export function isPointing({ kind }: Clause, stem: string): boolean {
  return kind !== 'main' && /\bthe \p{Ll}+\?$/u.test(stem)
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
