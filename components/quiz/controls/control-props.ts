import type { ItemVerdict } from '@/lib/quiz/marking'
import type { Response } from '@/lib/quiz/response'

/** What every control gets: the response as it stands, and where to send a new one. */
export interface ControlProps {
  readonly response: Response | undefined
  /** The last outcome; its parts are shown beside the rows of an order or a match. */
  readonly outcome: ItemVerdict | undefined
  /** The item is correct: nothing can be changed any more. */
  readonly isLocked: boolean
  readonly onRespond: (response: Response) => void
  /** Enter in a field. */
  readonly onCheck: () => void
}
