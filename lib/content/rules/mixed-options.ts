import { howKeyStandsOut } from '@/lib/quiz/gates/key-stands-out'
import { difference } from '@/lib/quiz/gates/mixed-options'
import type { Kind } from '@/lib/quiz/item'
import { quoted } from '../quoted'
import type { ItemRule } from '../rule'

/** Kinds of which the form of a value says nothing about it; of names it may. */
const VALUED: readonly Kind[] = ['age', 'number', 'date']

/** Ages, numbers and dates to choose from are written in one form. */
export const mixedOptions: ItemRule = {
  name: 'mixed-options',
  severity: 'warning',
  check({ ask, kind, key, distractors }, { language }) {
    if (ask?.value !== 'choice' || key?.shape !== 'one' || kind === undefined) return []
    if (!VALUED.includes(kind.value) || distractors.length === 0) return []
    const wrong = distractors.map(({ value }) => value)
    if (howKeyStandsOut(key.value, wrong) !== undefined) return []
    for (const { value, at } of distractors) {
      const how = difference(key.value, value, kind.value, language)
      if (how === undefined) continue
      const expected = 'choices that are all written in one form'
      const found = `${quoted(value)} beside ${quoted(key.value)}: ${how}`
      return [{ at, expected, found, fix: 'Write all the choices in the same form.' }]
    }
    return []
  },
}
