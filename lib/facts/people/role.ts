import type { Span } from '@/lib/text/span'
import type { PersonMention } from '../types'

/** What the passage says that somebody is. The span is that of the words: `a travel agent in Lemnos`. */
export interface Role extends Span {
  readonly person: PersonMention
  /** The noun in lower case: `agent`, `co-founder`. */
  readonly noun: string
  /** The index of that noun's token. */
  readonly head: number
  /** Where the words stand: `Ann, a pilot,` · `the pilot Ann` · `the pilot, Ann,` · `Ann is a pilot`. */
  readonly form: 'after' | 'before' | 'comma' | 'is'
  readonly isPast: boolean
}
