import { findSentences } from '@/lib/text/sentences'

const LONGEST = 60

/** A title for an article that has none: the first words of its first sentence, as far as 60 characters reach. */
export function titleFromPassage(passage: string, language: string): string {
  const start = passage.slice(0, 2000).split('\n', 1)[0] ?? ''
  const [first] = findSentences(start, language)
  const sentence = first ? start.slice(first.start, first.end) : start
  const whole = sentence.replace(/(?<!\.)\.(["”’]*)$/u, '$1').trim()
  if (whole.length <= LONGEST) return whole
  const cut = whole.lastIndexOf(' ', LONGEST)
  return `${whole.slice(0, cut > LONGEST / 2 ? cut : LONGEST).replace(/[\s,;:–—-]+$/u, '')}…`
}
