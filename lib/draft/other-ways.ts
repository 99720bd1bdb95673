import type { Item } from '@/lib/quiz/item'
import { askForSentence, evidenceWording } from './evidence-wording'
import { refuseItem } from './gates'
import { makeItem } from './items/make-item'
import { DISTRACTORS, FEWEST_SENTENCES } from './make-candidates'
import type { EvidenceWording, Material, Settled, ValueWording } from './types'

/**
 * The same fact asked in every other way that passes the gates: typed instead of chosen, chosen instead of typed, or by
 * the sentence that tells it. Each is a whole item with the id of the given one.
 */
export function otherWays({ item, candidate }: Settled, material: Material): readonly Item[] {
  const { wording, ways } = candidate
  if (wording.shape !== 'value') return []
  const as = { id: item.id, passage: material.reading.text }
  const others = ways.flatMap(({ ask, distractors }) =>
    (ask === 'entry' || ask === 'choice') && ask !== item.ask
      ? [makeItem(wording, ask, distractors.slice(0, DISTRACTORS), as)]
      : [],
  )
  const bySentence = [...bySentences(wording, material)].map((one) =>
    makeItem(one, 'entry', [], as),
  )
  return [...others, ...bySentence].filter((one) => refuseItem(one, material) === undefined)
}

/** A wording whose stem has the order of words of a statement. */
const TELLING = /\+ (?:who\/|how-many\/subject$)/
const HOW_OLD = /^How old (?<verb>is|was) (?<whom>.+?)(?<when> when .+)?\?$/

function bySentences(wording: ValueWording, material: Material): Iterable<EvidenceWording> {
  const { by, stem } = wording
  if (material.reading.sentences.length < FEWEST_SENTENCES) return []
  if (TELLING.test(by)) return evidenceWording(material, wording)
  const { verb = '', whom = '', when = '' } = HOW_OLD.exec(stem)?.groups ?? {}
  if (whom !== '')
    return askForSentence(material, wording, `Which sentence tells you how old ${whom} ${verb}${when}?`) // prettier-ignore
  return stem.endsWith('?')
    ? askForSentence(material, wording, `Which sentence answers the question “${stem}”`)
    : []
}
