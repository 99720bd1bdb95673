import { findAll } from '@/lib/text/find-all'
import type { DateSaid } from '../../date-said'
import type { DateMention, Parser, Reading } from '../../types'
import { windowsAround, type Anchor } from './date-anchors'

/** The named groups of a match, and where it stands. */
export interface DateMatch {
  readonly groups: Readonly<Record<string, string | undefined>>
  readonly text: string
  readonly start: number
  readonly end: number
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
      for (const window of windowsAround(reading, anchor)) {
        const stretch = reading.text.slice(window.start, window.end)
        for (const found of findAll(stretch, pattern)) {
          const [text] = found
          const start = window.start + found.index
          const end = start + text.length
          const said = read({ groups: found.groups ?? {}, text, start, end, reading })
          if (said)
            yield {
              kind: 'date',
              start,
              end,
              text,
              value: '',
              said,
              by: name,
            } satisfies DateMention
        }
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
