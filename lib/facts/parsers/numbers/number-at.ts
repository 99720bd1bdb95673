import type { NumberMention } from '../../types'
import { hedgeOf } from './hedges'

type Said = Pick<NumberMention, 'value' | 'unit' | 'counts' | 'use' | 'by'>
const REACH = 60

/** The mention of the words at `start`, with what stands before and behind them to say how exact they are. */
export function numberAt(text: string, start: number, words: string, said: Said): NumberMention {
  const end = start + words.length
  const before = text.slice(Math.max(0, start - REACH), start)
  const hedge = hedgeOf(before, text.slice(end, end + REACH), false)
  return { kind: 'number', start, end, text: words, ...said, ...hedge }
}
