/** What stands on both sides of the gap in a sentence. */
export interface Gap {
  readonly before: string
  readonly after: string
}

/** In quotation marks, or after a colon, or the stem as a whole. */
const QUOTED = /[“"«‘]([^“”"«»_]*)_{3,}([^“”"«»_]*)[”"»’]/
const WHOLE = /^(?:[^_:]*: )?([^_]*)_{3,}([^_]*)$/

/** The gap of a stem; undefined if it has none, or several. */
export function findGap(stem: string): Gap | undefined {
  const [, before, after] = QUOTED.exec(stem) ?? WHOLE.exec(stem) ?? []
  return before === undefined || after === undefined ? undefined : { before, after }
}

/** No value is longer. */
const LONGEST = 80

/** What a sentence of the article has in place of the gap; undefined if it is another sentence. */
export function wordsInGap({ before, after }: Gap, sentence: string): string | undefined {
  const [text, left, right] = [plain(sentence), plain(before).trim(), plain(after).trim()]
  const start = text.indexOf(left)
  if (start < 0) return undefined
  const from = start + left.length
  const to = right === '' ? text.length : text.indexOf(right, from)
  return to < from || to - from > LONGEST ? undefined : text.slice(from, to).trim()
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
}
