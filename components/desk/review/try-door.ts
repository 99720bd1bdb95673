import type { Response } from '@/lib/quiz/response'
import type { SignedOut } from '@/lib/review/kept'
import type { Manuscript } from '@/lib/review/manuscript'
import type { Tried } from '@/lib/review/tried'

/** What came of an answer that a teacher tried, unless the session has ended. */
export type TriedAnswer = Tried | SignedOut

/** Marks a response to an item of the manuscript as a pupil's would be. */
export type TryAnswer = (
  manuscript: Manuscript,
  itemId: string,
  response: Response,
) => Promise<TriedAnswer>
