import type { Span } from '@/lib/text/span'

/** What an article was badly typed or copied with: `covers covers`, `The Dow, was up`, `150px`. */
const FAULTY = /\b(?!had|that)(\p{Ll}+) \1\b|^[^,]+, (?:is|are|was|were|has|have|had)\b|\b\d+px\b/u
/** `The company gained …`: which company is for the sentence before to say. */
const LOST =
  /^The (?:company|firm|group|team|agency|organi[sz]ation|site|event|incident|measure|move|man|woman|boy|girl|victims?|suspects?|patients?|report|study) (?!of\b|that\b|who\b|for\b|in\b|at\b)\p{Ll}/u

/** Whether a sentence is well enough typed to be shown, and says of whom it speaks. */
export function isInForm(words: string): boolean {
  return !FAULTY.test(words) && !LOST.test(words)
}

/**
 * Whether a number is worth a gap: `the ____ men`, whom the article has told of before, `____ more people` and
 * `____ of the dead` say little by themselves.
 */
export function asksAnything(text: string, sentence: Span, left: Span): boolean {
  const before = text.slice(sentence.start, left.start)
  const after = text.slice(left.end, sentence.end)
  return (
    !/(?:^|\s)(?:the|these|those)\s$/i.test(before) &&
    // "in all three places"
    !(/\ball\s$/i.test(before) && /^\s\p{L}+[.,]/u.test(after)) &&
    // "one in 20 (5%)" is said twice.
    !(/\([^)]*$/.test(before) && /^[^(]*\)/.test(after)) &&
    !/^\s(?:more|others?|further|additional|of (?:the|these|those|them|which|whom))\b/.test(after)
  )
}
