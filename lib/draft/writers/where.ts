import type { Stretch, Word } from '@/lib/facts/grammar/word'
import type { PlaceMention } from '@/lib/facts/types'
import { clausesAround, type Holding } from '../clauses-around'
import { joinsVerbs } from '../joins-verbs'
import { askForRest, stateClause } from '../phrasing/ask-clause'
import { placeSort } from '../place-sort'
import { earliness } from '../prominence'
import { sentenceAt } from '../sentence-at'
import type { Material, ValueWording, Writer } from '../types'

/** Where something happened, or from where to where somebody went. */
export const where: Writer = {
  name: 'where',
  *write(material) {
    for (const mention of material.mentions) {
      if (mention.kind !== 'place') continue
      const wording = wordingOf(material, mention)
      if (wording) yield wording
    }
  },
}

function wordingOf(material: Material, mention: PlaceMention): ValueWording | undefined {
  const sort = placeSort(mention.value)
  for (const holding of clausesAround(material, mention)) {
    const drop = placeAdjunct(holding)
    if (!drop) continue
    const { clause } = holding
    const asked = questionWords(drop.preposition, sort)
    if (asked === 'Where' && standsIn(clause.words, drop.from)) continue
    const stem = askForRest(material, clause, asked, { drop: [drop] })
    const statement = stateClause(material, clause)
    if (stem === undefined || namesPlace(stem, mention.text)) continue
    return {
      shape: 'value',
      by: `${mention.by} + where/${clause.kind}`,
      about: [{ start: mention.start, end: mention.end }],
      kind: 'place',
      stem,
      key: mention.value,
      accept: [],
      value: mention.value,
      asks: ['entry', 'choice'],
      alsoTrue: [],
      sort,
      evidence: [sentenceAt(material.reading, mention.start)],
      rationale:
        statement === undefined
          ? `The article names ${mention.value} here.`
          : `${statement.charAt(0).toUpperCase()}${statement.slice(1)}.`,
      worth: 0.4 + 0.25 * earliness(material, mention.start) + (clause.kind === 'main' ? 0.1 : 0),
    }
  }
  return undefined
}

function questionWords(preposition: string, sort: string): string {
  const noun = sort === 'city' || sort === 'country' ? sort : undefined
  switch (preposition) {
    case 'to':
      return noun ? `To which ${noun}` : 'To which place'
    case 'from':
      return noun ? `From which ${noun}` : 'From which place'
    default:
      return noun ? `In which ${noun}` : 'Where'
  }
}

interface Adjunct extends Stretch {
  readonly preposition: string
}

/** `at Clarence House`, if it says where the whole clause happened. */
function placeAdjunct({ clause, at, part }: Holding): Adjunct | undefined {
  const { words, core, verb } = clause
  if (part !== 'core' || verb.isCopula || joinsVerbs(words, core.from, at.from)) return undefined
  let from = at.from
  if (words[from - 1]?.lower === 'the') from -= 1
  const preposition = words[from - 1]?.lower ?? ''
  if (!/^(?:in|at|from|to)$/.test(preposition) || from - 1 < core.from) return undefined
  if (words[from - 2]?.tag === 'and' || isReduced(words, from - 2, verb.main)) return undefined
  const after = words[at.to]
  if (after?.tag === 'possessive' || after?.tag === 'open' || after?.tag === 'name')
    return undefined
  if (after?.tag === 'and' || after?.tag === 'comma') return undefined
  if (preposition === 'in' && MOVING.has(verb.base) && !verb.isPassive && verb.base !== 'arrive')
    return undefined
  const isNear = at.from - verb.to <= 4
  if (/^(?:to|from)$/.test(preposition) && !(MOVING.has(verb.base) && isNear)) return undefined
  // "the mayor in Lyon": what stands right before must not be a person or a name that the place belongs to.
  if (words[from - 2]?.tag === 'name' && from - 2 > core.from) return undefined
  return { from: from - 1, to: endOfPlace(words, at.to, core.to), preposition }
}

/** `born on a farm in Alberta`: another place stands right before, so that "Where … on a farm?" would be asked. */
function standsIn(words: readonly Word[], until: number): boolean {
  return words
    .slice(Math.max(0, until - 5), until)
    .some(({ lower }) => /^(?:in|at|on|near)$/.test(lower))
}

/** `found in an area located in Illinois`: the place is that of the participle before it. */
function isReduced(words: readonly Word[], at: number, main: number): boolean {
  return at > main && (words[at]?.forms.some(({ form }) => form === 'participle') ?? false)
}

/** With the place that the place lies in: `at the hospital in Paisley`. */
function endOfPlace(words: readonly Word[], to: number, limit: number): number {
  const isLarger = words[to]?.lower === 'in' && words[to + 1]?.names === 'place'
  return isLarger ? Math.min(to + 2, limit) : to
}

const MOVING = new Set(
  'go come fly travel move return drive walk sail bring send take run arrive escape flee emigrate ship head carry march ride'.split(
    ' ',
  ),
)

/** `Swedish` in the stem gives `Sweden` away. */
function namesPlace(stem: string, place: string): boolean {
  const root = place
    .toLowerCase()
    .replace(/^the /, '')
    .slice(0, Math.max(4, place.length - 3))
  return stem.toLowerCase().includes(root)
}
