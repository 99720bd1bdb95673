import { findAll } from '@/lib/text/find-all'
import type { AgeMention, Parser, Reading } from '../../types'

/** A match of an age and what its parser needs to see around it. */
export interface AgeMatch {
  readonly groups: Readonly<Record<string, string | undefined>>
  readonly before: string
  readonly after: string
  readonly reading: Reading
}

type Said = Pick<AgeMention, 'value' | 'form' | 'of' | 'shared'>
const REACH = 80

/** A parser that runs one pattern; the mention is the group `age` if there is one, else the whole match. */
export function ageParser(
  name: string,
  pattern: RegExp,
  read: (match: AgeMatch) => Said | undefined,
  /** Letters that every match holds: a text without them need not be searched. */
  needs = '',
): Parser {
  return {
    name,
    *parse(reading) {
      if (!reading.text.includes(needs)) return
      for (const found of findAll(reading.text, pattern)) {
        const [whole] = found
        const groups: Readonly<Record<string, string | undefined>> = found.groups ?? {}
        const text = groups['age'] ?? whole
        const start = found.index + (groups['age'] === undefined ? 0 : whole.lastIndexOf(text))
        const end = start + text.length
        const before = reading.text.slice(Math.max(0, start - REACH), start)
        const said = read({ groups, before, after: reading.text.slice(end, end + REACH), reading })
        if (said) yield { kind: 'age', start, end, text, ...said, by: name } satisfies AgeMention
      }
    },
  }
}
