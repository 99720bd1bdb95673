import type { Clause } from '@/lib/facts/grammar/clause'
import type { Stretch, Word } from '@/lib/facts/grammar/word'
import { sentenceAt } from '@/lib/facts/sentence-at'
import type { PersonMention } from '@/lib/facts/types'
import { clausesAround } from '@/lib/facts/clauses/clauses-around'
import { askForSubject, WHICH_TWO } from '../phrasing/ask-clause'
import { indexMaterial } from '../index-material'
import { earliness, prominence } from '../prominence'
import { isSurePerson } from '../sure-person'
import type { Material, ValueWording, Writer } from '../types'
import { openingName, writtenName } from '../written-name'
import { isPointing, isTelling } from './who'

/** Which two people did something together: `Ann, nine, and Tom sent a video`. */
export const whoBoth: Writer = {
  name: 'who-both',
  *write(material) {
    for (const mention of material.mentions) {
      if (mention.kind !== 'person') continue
      const wording = wordingOf(material, mention)
      if (wording) yield wording
    }
  },
}

/** Of the first of the two. */
function wordingOf(material: Material, mention: PersonMention): ValueWording | undefined {
  for (const { clause, part } of clausesAround(material, mention)) {
    if (part !== 'subject' || !isTelling(clause)) continue
    const [first, second] = bothOf(material, clause)
    if (first?.start !== mention.start || !second) continue
    const drop = longTail(clause)
    const stem = askForSubject(material, clause, WHICH_TWO, first.value, { drop })
    if (stem === undefined || isPointing(clause, stem)) continue
    const key = `${openingName(first.value)} and ${writtenName(second.value)}`
    const asked = stem.slice(WHICH_TWO.length + 1, -1)
    return {
      shape: 'value',
      by: `${mention.by} + who-both/${clause.kind}`,
      about: [first, second].map(({ start, end }) => ({ start, end })),
      kind: 'text',
      stem,
      key,
      accept: [],
      value: key,
      asks: ['choice'],
      alsoTrue: [],
      sort: 'pair',
      evidence: [sentenceAt(material.reading, mention.start)],
      rationale: `The article says that ${writtenName(first.value)} and ${writtenName(second.value)} ${asked}.`,
      worth:
        0.4 + 0.2 * earliness(material, mention.start) + 0.1 * prominence(material, first.value),
    }
  }
  return undefined
}

/** So many words in a row would only repeat the article. */
const MOST_REPEATED = 11

/** `recorded a video of themselves | singing happy birthday to their grandfather`: the question is whole without it. */
function longTail({ words, verb, core }: Clause): readonly Stretch[] {
  if (core.to - verb.from <= MOST_REPEATED) return []
  const own = words.slice(verb.from, core.to)
  if (own.some(({ lower }) => OF_DOING.test(lower))) return []
  const at = words.findIndex(
    ({ forms }, index) =>
      index > core.from + 3 &&
      index < core.to &&
      forms.some(({ form }) => form === 'ing') &&
      isThing(words[index - 1]),
  )
  return at < 0 ? [] : [{ from: at, to: core.to }]
}

/** `saw the library closing`: who or what does something belongs to these. */
const OF_DOING =
  /^(?:sees?|saw|seen|hears?|heard|watch(?:es|ed)?|feels?|felt|keeps?|kept|finds?|found|stop(?:s|ped)?|prevent(?:s|ed)?|leaves?|left|spends?|spent|catch(?:es)?|caught|starts?|started)$/

function isThing(word: Word | undefined): boolean {
  return word !== undefined && (word.lower === 'themselves' || word.classes.noun > 0.7)
}

/** The two people who are the subject and nothing beside them but their ages; nobody if there are more, or others. */
function bothOf(material: Material, { subject, words }: Clause): readonly PersonMention[] {
  const own = words.slice(subject.from, subject.to)
  if (subject.number !== 'plural' || own.filter(({ tag }) => tag === 'and').length !== 1) return []
  const people = own.filter(({ names }) => names === 'person')
  if (!own.every(({ tag, names }) => names === 'person' || ASIDE.has(tag))) return []
  const mentions = people.flatMap(({ start }) =>
    indexMaterial(material)
      .mentionsAt(start)
      .flatMap((one) => (one.kind === 'person' ? [one] : [])),
  )
  const areSure = mentions.every(({ value }) => isSurePerson(material, value))
  return mentions.length === 2 && mentions[0]?.value !== mentions[1]?.value && areSure
    ? mentions
    : []
}

const ASIDE: ReadonlySet<string> = new Set(['and', 'comma', 'num'])
