import type { Kind } from '@/lib/quiz/item'
import { matchEntry } from '@/lib/quiz/match/match-entry'
import { markingContextOf } from '../proof-of'
import { quoted } from '../quoted'
import type { ItemRule } from '../rule'

/** A value of each kind that has values; how the key fares against it tells whether the key can be read at all. */
const SPECIMENS: Readonly<Partial<Record<Kind, string>>> = {
  age: '7',
  number: '7',
  date: '1 May 1900',
}

/** The key of a typed age, number or date can be read as one. */
export const unreadableKey: ItemRule = {
  name: 'unreadable-key',
  severity: 'error',
  check(item, context) {
    const { ask, kind, key } = item
    const specimen = kind && SPECIMENS[kind.value]
    if (ask?.value !== 'entry' || key?.shape !== 'one' || specimen === undefined) return []
    const entry = { kind: kind?.value ?? 'text', key: specimen, accept: [] }
    const verdict = matchEntry(entry, key.value, markingContextOf(item, context))
    if (verdict.verdict !== 'retry' || verdict.reason !== 'unreadable') return []
    return [
      {
        at: key.at,
        expected: `a key that can be read as ${kind?.value === 'age' ? 'an' : 'a'} ${entry.kind}`,
        found: quoted(key.value),
        fix: 'Write the value itself, or "kind: text".',
      },
    ]
  },
}
