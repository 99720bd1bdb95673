import { isOverlapping } from '@/lib/text/span'
import type { Mention, MentionKind, Refiner, Refusal } from '../types'

/** Figures have one meaning: an age is no date, a date no number. Names and quotations stand beside them. */
const RANKS: Readonly<Partial<Record<MentionKind, number>>> = { age: 0, date: 1, number: 2 }

/** Of two readings of the same figures the one of the better kind stays, and of one kind the longer. */
export const dropOverlaps: Refiner = {
  name: 'drop-overlaps',
  refine(mentions) {
    const kept: Mention[] = []
    const refusals: Refusal[] = []
    const refuse = ({ start, end, text }: Mention): void => {
      refusals.push({ reason: 'overlap', text, start, end, by: 'drop-overlaps' })
    }
    const figures: Mention[] = []
    for (const mention of mentions) {
      if (RANKS[mention.kind] === undefined) {
        kept.push(mention)
        continue
      }
      let isBetter = true
      for (let last = figures.at(-1); last && isOverlapping(last, mention); last = figures.at(-1)) {
        isBetter = isBefore(mention, last)
        if (!isBetter) break
        figures.pop()
        refuse(last)
      }
      if (isBetter) figures.push(mention)
      else refuse(mention)
    }
    const all = [...kept, ...figures].sort((a, b) => a.start - b.start || b.end - a.end)
    return { mentions: all, refusals }
  },
}

function isBefore(a: Mention, b: Mention): boolean {
  const [ours, theirs] = [RANKS[a.kind] ?? 9, RANKS[b.kind] ?? 9]
  if (ours !== theirs) return ours < theirs
  return a.end - a.start > b.end - b.start
}
