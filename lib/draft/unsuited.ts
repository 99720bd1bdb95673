import type { DraftReason } from './reasons'
import type { Material } from './types'

/** The words of English that no text goes without; few of them are words of other languages too. */
const COMMON = new Set(
  'the of and to in a is was that for it on as with be by at he his had are from have this they were has not but or an she her which their will its been we who said'.split(
    ' ',
  ),
)
/** English articles have from 25 to 47 of them in 100 words, other languages up to 20. */
const FEWEST_COMMON = 0.22
const ENOUGH_WORDS = 25
const SENTENCE_END = /[.!?…]["”’'»)\]]*$/
const FEWEST_IN_SENTENCES = 0.4
/** Lines of verse are short; those of wrapped prose are cut at the edge of a page. */
const VERSE_LINE = 55
const MOST_VERSE = 0.5
const SAMPLE = 50_000

/** Why nothing at all is asked about a text: it is in another language, or no prose. */
export function unsuited({ reading, source }: Material): DraftReason | undefined {
  if (!/^en\b/i.test(source.language ?? 'en')) return 'not-english'
  const text = reading.text.slice(0, SAMPLE)
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const common = words.filter((word) => COMMON.has(word)).length
  if (words.length >= ENOUGH_WORDS && common / words.length < FEWEST_COMMON) return 'not-english'
  return isVerse(text) || isNoSentences(reading.sentences, reading.text) ? 'not-prose' : undefined
}

function isNoSentences(
  sentences: readonly { readonly start: number; readonly end: number }[],
  text: string,
): boolean {
  let [whole, all] = [0, 0]
  for (const { start, end } of sentences) {
    if (start > SAMPLE) break
    all += end - start
    if (SENTENCE_END.test(text.slice(Math.max(start, end - 8), end))) whole += end - start
  }
  return all > 0 && whole / all < FEWEST_IN_SENTENCES
}

function isVerse(text: string): boolean {
  let verse = 0
  for (const block of text.split(/\n\s*\n/)) {
    const lines = block.trim().split('\n')
    const longest = Math.max(...lines.map(({ length }) => length))
    if (lines.length > 2 && longest <= VERSE_LINE) verse += block.length
  }
  return verse / Math.max(1, text.length) > MOST_VERSE
}
