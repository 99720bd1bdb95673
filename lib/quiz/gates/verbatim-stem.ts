import { withoutQuotations } from '@/lib/text/without-quotations'
import type { Gate } from '../gate'
import type { Item } from '../item'
import { keyParts } from '../key-parts'
import { remember } from '../match/remember'

/** Fewer words in a row are alike by chance, or a name with its office. */
const RUN = 12
const GAP = /_{3,}/

/**
 * A stem is in words of its own, and so are the choices, unless they are marked as the article's: by quotation marks, or
 * by a gap in its sentence. What is to be put in order may be told as the article tells it. Words that are only copied can be found without being understood.
 */
export const verbatimStem: Gate<'verbatim-stem'> = {
  name: 'verbatim-stem',
  field: 'stem',
  check(item, { passage }) {
    const copied = texts(item)
      .map((text) => findCopied(text, passage))
      .find((words) => words !== undefined)
    return copied && `“${copied}…” is copied from the article word for word.`
  },
}

function texts(item: Item): readonly string[] {
  const choices = item.ask === 'order' ? [] : [...keyParts(item), ...item.distractors]
  const stems = GAP.test(item.stem) ? [] : [item.stem]
  const lefts = item.ask === 'match' ? item.key.map(({ left }) => left) : []
  return [...stems, ...lefts, ...choices]
}

/** The first run of words that the passage has too. */
function findCopied(text: string, passage: string): string | undefined {
  // The marks that stand for a quotation part what is before it from what is after it.
  const pieces = withoutQuotations(text).split(/[“”]+/)
  const runs = pieces.flatMap(runsOf)
  return runs.length === 0 ? undefined : runs.find((run) => runsOfPassage(passage, '').has(run))
}

const runsOfPassage = remember(8, (passage): ReadonlySet<string> => new Set(runsOf(passage)))

/** Every run of so many words, in lower case; none from a shorter text. */
function runsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const joined = words.join(' ')
  const runs: string[] = []
  let start = 0
  let end = words.slice(0, RUN).join(' ').length
  for (let at = RUN; at <= words.length; at += 1) {
    runs.push(joined.slice(start, end))
    start += (words[at - RUN]?.length ?? 0) + 1
    end += (words[at]?.length ?? 0) + 1
  }
  return runs
}
