import type { DateMention, NumberMention } from '@/lib/facts/types'
import { findSentences } from '@/lib/text/sentences'
import type { Span } from '@/lib/text/span'
import { isLoneQuotation } from '../lone-sentence'
import type { Material, ValueWording, Writer } from '../types'
import { gapWording, leftOut } from './gap'

/** What somebody says in the article, with one number or date left out. */
export const quoteGap: Writer = {
  name: 'quote-gap',
  *write(material) {
    const said = saidSentences(material)
    let at = 0
    for (const mention of material.mentions) {
      if (mention.kind !== 'number' && mention.kind !== 'date') continue
      while (at < said.length && (said[at]?.end ?? 0) < mention.end) at += 1
      const sentence = said[at]
      if (sentence === undefined) return
      if (sentence.start > mention.start) continue
      const wording = wordingOf(material, mention, sentence)
      if (wording) yield wording
    }
  },
}

function wordingOf(
  material: Material,
  mention: NumberMention | DateMention,
  sentence: Span,
): ValueWording | undefined {
  const left = leftOut(mention)
  if (!left || left.start === sentence.start || left.end >= sentence.end) return undefined
  if (!isLoneQuotation(material, sentence, left)) return undefined
  return gapWording(material, mention, left, sentence, 'quotation')
}

/** Of each quotation the whole sentences, without the comma or full stop at their end. */
function saidSentences({ mentions, reading }: Material): readonly Span[] {
  const { text, language } = reading
  return mentions
    .flatMap((quote) => {
      if (quote.kind !== 'quote') return []
      const at = quote.start + Math.max(0, quote.text.indexOf(quote.value))
      return findSentences(quote.value, language).flatMap((span): readonly Span[] => {
        const [start, end] = [at + span.start, at + span.end]
        const isWhole = /[.!]$/.test(text.slice(start, end)) || isClosed(text, end)
        const words = text.slice(start, end).replace(/[\s.,;:–—-]+$/u, '')
        return isWhole ? [{ start, end: start + words.length }] : []
      })
    })
    .toSorted((a, b) => a.start - b.start)
}

/** `… this year,” said Mayor Kakali.`: what somebody says does not go on behind the "said". */
function isClosed(text: string, end: number): boolean {
  const after = text.slice(end, end + REACH)
  return /^,["”’']\s[^“”"]{3,}?\.(?:\s|$)/.test(after)
}

const REACH = 160
