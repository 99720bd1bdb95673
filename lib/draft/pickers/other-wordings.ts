import type { Material, Picker, ValueWording } from '../types'
import { countedBy } from './counted-by'
import { isPlausibleBeside } from './is-plausible-beside'
import { quoteAround } from './quote-around'
import { writeLike } from './write-like'

/** The keys of other items of the same sort: each comes with the sentence that says what it is right for. */
export const otherWordings: Picker = {
  name: 'other-wordings',
  *pick(wording, others, material) {
    for (const other of others) {
      if (other === wording || other.kind !== wording.kind || other.sort !== wording.sort) continue
      if (!isOfOneCount(other, wording, material)) continue
      if (!isPlausibleBeside(wording, other.value, material)) continue
      const text = textOf(other, wording)
      if (text === undefined) continue
      yield { text, value: other.value, rationale: rationaleOf(text, other, material) }
    }
  },
}

/** Counts are of one sort where they count the same: shops and shops, not shops and years. */
function isOfOneCount(a: ValueWording, b: ValueWording, material: Material): boolean {
  if (a.kind !== 'number' || a.sort !== 'count') return true
  const counted = countedBy(a, material)
  return counted !== undefined && counted === countedBy(b, material)
}

/** What is right for a sentence with a gap says nothing without that sentence. */
function rationaleOf(
  text: string,
  { stem, about, rationale }: ValueWording,
  material: Material,
): string {
  const [first] = about
  if (!/_{3,}/.test(stem) || first === undefined) return rationale
  return `The article has ${text} in another place: ${quoteAround(material, first)}.`
}

function textOf(other: ValueWording, wording: ValueWording): string | undefined {
  switch (wording.kind) {
    case 'age':
    case 'date':
    case 'number':
      return writeLike(wording, other.value)
    case 'place':
    case 'person':
    case 'text':
      return other.key
  }
}
