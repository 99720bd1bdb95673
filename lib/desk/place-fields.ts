import type { Authored } from '@/lib/content/authored'
import { openReport } from '@/lib/content/report'
import { readYaml } from '@/lib/content/read-yaml'
import { toSourceFile } from '@/lib/content/source-file'
import type { ItemField } from '@/lib/review/problem'
import { fieldOf, textsOf } from './read-loosely'

/** What stands at an offset of a quiz.yaml: which item, which field of it, and which part of that. */
export interface PlacedField {
  readonly at: number
  /** The item's place in the quiz, from 0. */
  readonly index: number
  readonly field: ItemField
  readonly part?: number | undefined
}

type Part = Pick<PlacedField, 'at' | 'part'>

const FIELDS: readonly ItemField[] = [
  'id', 'kind', 'ask', 'stem', 'key', 'accept', 'distractors', 'evidence', 'rationale', 'rationales',
] // prettier-ignore

/** Where each field of each item starts in the text of a quiz.yaml, in its order. */
export function placeFields(text: string): readonly PlacedField[] {
  const items = fieldOf(readYaml(text, 0, openReport(toSourceFile('', text))), 'items')
  if (items?.type !== 'list') return []
  return items.values.flatMap((item, index) => (item.type === 'map' ? placeItem(item, index) : []))
}

function placeItem(
  item: Extract<Authored, { type: 'map' }>,
  index: number,
): readonly PlacedField[] {
  return item.fields.flatMap(({ name, at, value }): readonly PlacedField[] => {
    const field = FIELDS.find((known) => known === name)
    if (field === undefined) return []
    const parts = field === 'rationales' ? placeByDistractor(value, item) : placeParts(value)
    return [{ at, index, field }, ...parts.map((part) => ({ index, field, ...part }))]
  })
}

/** An explanation is that of the wrong choice at this place. */
function placeByDistractor(value: Authored, item: Authored): readonly Part[] {
  if (value.type !== 'map') return []
  const distractors = textsOf(fieldOf(item, 'distractors'))
  return value.fields.map(({ name, at }) => ({ at, part: distractors.indexOf(name) }))
}

function placeParts(value: Authored): readonly Part[] {
  switch (value.type) {
    case 'text':
      return [{ at: value.at }]
    case 'list':
      return [{ at: value.at }, ...value.values.map(({ at }, part) => ({ at, part }))]
    case 'map':
      return value.fields.flatMap(({ at, value: inner }, part) => [
        { at, part },
        { at: inner.at, part },
      ])
  }
}

/** The field in which an offset lies: the last that starts at it or before. */
export function fieldAt(places: readonly PlacedField[], offset: number): PlacedField | undefined {
  return places.findLast(({ at }) => at <= offset)
}
