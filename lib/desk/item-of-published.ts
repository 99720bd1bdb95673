import type { Authored } from '@/lib/content/authored'
import { ASKS, KINDS, type Evidence, type Item } from '@/lib/quiz/item'
import { fieldOf, pairsOf, textOf, textsOf, wordOf } from './read-loosely'

/** An item of quiz.yaml as far as it is written; what is missing is empty, for a teacher to fill in. */
export function itemOfPublished(authored: Authored): Item {
  const rationale = textOf(fieldOf(authored, 'rationale'))
  const base = {
    id: textOf(fieldOf(authored, 'id')),
    kind: wordOf(fieldOf(authored, 'kind'), KINDS),
    stem: textOf(fieldOf(authored, 'stem')),
    accept: textsOf(fieldOf(authored, 'accept')),
    distractors: textsOf(fieldOf(authored, 'distractors')),
    evidence: readEvidence(fieldOf(authored, 'evidence')),
    ...(rationale !== '' && { rationale }),
    rationales: Object.fromEntries(pairsOf(fieldOf(authored, 'rationales'))),
  }
  const key = fieldOf(authored, 'key')
  const ask = wordOf(fieldOf(authored, 'ask'), ASKS)
  switch (ask) {
    case 'choice':
    case 'entry':
      return { ...base, ask, key: textOf(key) }
    case 'order':
      return { ...base, ask, key: textsOf(key) }
    case 'match':
      return { ...base, ask, key: pairsOf(key).map(([left, right]) => ({ left, right })) }
    case 'evidence':
      return { ...base, ask }
  }
}

function readEvidence(authored: Authored | undefined): readonly Evidence[] {
  if (authored === undefined) return []
  const pieces = authored.type === 'list' ? authored.values : [authored]
  return pieces.flatMap((piece) => {
    const isMap = piece.type === 'map'
    const quote = textOf(isMap ? fieldOf(piece, 'quote') : piece)
    const nth = Number(textOf(isMap ? fieldOf(piece, 'nth') : undefined))
    if (quote === '') return []
    return Number.isInteger(nth) && nth > 0 ? [{ quote, nth }] : [{ quote }]
  })
}
