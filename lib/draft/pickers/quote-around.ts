import type { Span } from '@/lib/text/span'
import { sentenceAt } from '@/lib/facts/sentence-at'
import type { Material } from '../types'

const WORDS_BEFORE = 7
const WORDS_AFTER = 5
const REACH = 120

/** The words around a mention, in quotation marks: `“… the drainpipe was 50 metres long …”`. */
export function quoteAround({ reading }: Material, mention: Span): string {
  const sentence = sentenceAt(reading, mention.start)
  const { text } = reading
  const from = Math.max(sentence.start, mention.start - REACH)
  const to = Math.max(mention.end, Math.min(sentence.end, mention.end + REACH))
  // What the mention touches belongs to its own word: the bracket before it, the comma after it.
  const before = text.slice(from, mention.start).split(/\s+/)
  const after = text.slice(mention.end, to).split(/\s+/)
  const head = before.slice(-(WORDS_BEFORE + 1))
  const tail = after.slice(0, WORDS_AFTER + 1)
  const words = `${head.join(' ')}${text.slice(mention.start, mention.end)}${tail.join(' ')}`
  const isCut = from > sentence.start || head.length < before.length
  const isCutAfter = to < sentence.end || tail.length < after.length
  return `“${isCut ? '… ' : ''}${plain(words)}${isCutAfter ? ' …' : ''}”`
}

function plain(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/[“”"«»*`<>[\]]/g, '')
    .replace(/[\s.,;:–—-]+$/, '')
    .trim()
}
