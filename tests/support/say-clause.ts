import type { Clause } from '@/lib/facts/grammar/clause'
import type { Stretch, Word } from '@/lib/facts/grammar/word'

/**
 * A clause in one line, as the tables of the grammar have it: `main: In 1978, / Ann | joined | the army (and: and left)`
 * is its kind, what stands before the subject, subject, verb, core and tails.
 */
export function sayClause(text: string, clause: Clause): string {
  const { kind, words, lead, subject, verb, core, tails } = clause
  const say = (stretch: Stretch): string => sayStretch(text, words, stretch)
  const opening = lead ? `${say(lead)} / ` : ''
  const parts = [say(subject), say(verb), say(core)].join(' | ')
  const rest = tails.map((tail) => ` (${tail.kind}: ${say(tail)})`)
  return `${kind}: ${opening}${parts}${rest.join('')}`
}

/** The text of a stretch of words on one line. */
export function sayStretch(text: string, words: readonly Word[], { from, to }: Stretch): string {
  const [first, last] = [words[from], words[to - 1]]
  return first && last && to > from ? text.slice(first.start, last.end).replace(/\s+/g, ' ') : ''
}
