import { allClausesAround } from '@/lib/facts/clauses/clauses-around'
import { placeAdjunct, standsIn } from '@/lib/facts/clauses/place-adjunct'
import type { Clause } from '@/lib/facts/grammar/clause'
import type { PlaceMention } from '@/lib/facts/types'
import { askForRest, stateClause } from '../phrasing/ask-clause'
import { originOfClause, withSource } from '../origin-of-clause'
import { placeSort } from '../place-sort'
import { earliness } from '../prominence'
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
  for (const holding of allClausesAround(material, mention)) {
    const drop = placeAdjunct(holding)
    if (!drop) continue
    const { clause } = holding
    const asked = questionWords(drop.preposition, sort)
    if (asked === 'Where' && standsIn(clause.words, drop.from)) continue
    if (isGeneral(clause) || isOneOfSeveral(clause)) continue
    const stem = askForRest(material, clause, asked, { drop: [drop] })
    const statement = stateClause(material, clause)
    const origin = originOfClause(material, clause, mention)
    if (stem === undefined || !origin || namesPlace(stem, mention.text)) continue
    return {
      shape: 'value',
      by: `${mention.by} + where/${clause.kind}`,
      about: [{ start: mention.start, end: mention.end }],
      kind: 'place',
      stem: withSource(origin, stem),
      key: mention.value,
      accept: [],
      value: mention.value,
      asks: ['entry', 'choice'],
      alsoTrue: [],
      sort,
      evidence: origin.evidence,
      rationale:
        statement === undefined
          ? `The article names ${mention.value} here.`
          : `${statement.charAt(0).toUpperCase()}${statement.slice(1)}.`,
      worth: 0.4 + 0.25 * earliness(material, mention.start) + (clause.kind === 'main' ? 0.1 : 0),
    }
  }
  return undefined
}

/** `She also worked at the prison`: the article has told of another place where she did. */
function isOneOfSeveral({ words, subject, core }: Clause): boolean {
  return words.slice(subject.to, core.from + 1).some(({ lower }) => lower === 'also')
}

/** `In China airliners are selected`: of things of a kind, of which nothing more is said. */
function isGeneral({ words, subject, core, lead }: Clause): boolean {
  const length = core.to - core.from
  const isBare = subject.to - subject.from === 1 && words[subject.from]?.tag === 'open'
  return isBare && length <= (lead === undefined ? 2 : 0)
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

/** `Swedish` in the stem gives `Sweden` away. */
function namesPlace(stem: string, place: string): boolean {
  const root = place
    .toLowerCase()
    .replace(/^the /, '')
    .slice(0, Math.max(4, place.length - 3))
  return stem.toLowerCase().includes(root)
}
