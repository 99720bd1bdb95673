import type { MarkedItem } from '@/lib/quiz/submission'

/** What came of a response that a teacher tried: as a pupil's would be marked, or why it cannot be. */
export type Tried =
  | { readonly status: 'tried'; readonly marked: MarkedItem }
  | { readonly status: 'refused'; readonly says: string }
