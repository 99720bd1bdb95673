import type { Span } from '@/lib/text/span'
import { sentenceAt } from '@/lib/facts/sentence-at'
import type { Material } from '../types'

const WORDS_BEFORE = 7
const WORDS_AFTER = 5

/** The words around a mention, in quotation marks: `“… the drainpipe was 50 metres long …”`. */
export function quoteAround({ reading }: Material, mention: Span): string {
  const sentence = sentenceAt(reading, mention.start)
  const before = reading.text.slice(sentence.start, mention.start)
  const after = reading.text.slice(mention.end, Math.max(mention.end, sentence.end))
  const head =
    new RegExp(`(?:\\S+\\s+){0,${WORDS_BEFORE}}\\S*$`).exec(before.slice(-120))?.[0] ?? ''
  const tail =
    new RegExp(`^\\S*(?:\\s+\\S+){0,${WORDS_AFTER}}`).exec(after.slice(0, 100))?.[0] ?? ''
  const words = `${head}${reading.text.slice(mention.start, mention.end)}${tail}`
  const opening = head.length < before.length ? '… ' : ''
  const closing = tail.length < after.length ? ' …' : ''
  return `“${opening}${plain(words)}${closing}”`
}

function plain(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/[“”"«»*`<>[\]]/g, '')
    .replace(/[\s.,;:–—-]+$/, '')
    .trim()
}
