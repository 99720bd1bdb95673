import type { DateSaid } from '../../date-said'
import type { DateMention, Parser, Reading } from '../../types'
import { findNear, type Anchor, type NearMatch } from '../find-near'

/** A match in its passage. */
export interface DateMatch extends NearMatch {
  readonly reading: Reading
}

/**
 * A parser that runs one pattern over the passage, where a word of its anchor stands; `read` says what a match means, or
 * that it is no date.
 */
export function dateParser(
  name: string,
  anchor: Anchor,
  pattern: RegExp,
  read: (match: DateMatch) => DateSaid | undefined,
): Parser {
  return {
    name,
    *parse(reading) {
      for (const found of findNear(reading, anchor, pattern)) {
        const { text, start, end } = found
        const said = read({ ...found, reading })
        if (said)
          yield { kind: 'date', start, end, text, value: '', said, by: name } satisfies DateMention
      }
    },
  }
}

/** The words right before and right after a match, for what a pattern cannot say. */
export function wordBefore({ reading, start }: DateMatch): string {
  return /(\S+)\s+$/.exec(reading.text.slice(Math.max(0, start - 40), start))?.[1] ?? ''
}

export function wordAfter({ reading, end }: DateMatch): string {
  return /^\s+(\S+)/.exec(reading.text.slice(end, end + 40))?.[1] ?? ''
}
