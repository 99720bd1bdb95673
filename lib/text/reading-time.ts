/** Whole minutes, at least 1: from a fluent reader's to a slow one's. */
export interface ReadingTime {
  readonly from: number
  readonly to: number
}

// Brysbaert (2019), "How many words do we read per minute?", Journal of Memory and Language 109: adults read English
// non-fiction silently at 238 words a minute on average. Pupils and second-language readers are slower; 150 is about
// what that review gives for reading in a second language and for eleven-year-olds.
const FLUENT_WORDS_PER_MINUTE = 238
const SLOW_WORDS_PER_MINUTE = 150

/** The reading time of so many words. */
export function readingTime(words: number): ReadingTime {
  return {
    from: Math.max(1, Math.round(words / FLUENT_WORDS_PER_MINUTE)),
    to: Math.max(1, Math.round(words / SLOW_WORDS_PER_MINUTE)),
  }
}
