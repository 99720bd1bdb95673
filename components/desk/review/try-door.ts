import type { Response } from '@/lib/quiz/response'
import type { MarkedItem } from '@/lib/quiz/submission'
import type { Manuscript } from '@/lib/review/manuscript'

/** What came of an answer that a teacher tried. */
export type TriedAnswer =
  | { readonly status: 'tried'; readonly marked: MarkedItem }
  /** Why it could not be marked, in a sentence. */
  | { readonly status: 'refused'; readonly says: string }
  | { readonly status: 'signed-out' }

/** Marks a response to an item of the manuscript as a pupil's would be. */
export type TryAnswer = (
  manuscript: Manuscript,
  itemId: string,
  response: Response,
) => Promise<TriedAnswer>
