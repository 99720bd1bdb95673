'use client'

import type { ItemVerdict } from '@/lib/quiz/marking'
import type { PresentedItem } from '@/lib/quiz/presented-item'
import type { Response } from '@/lib/quiz/response'
import { ChoiceControl } from './controls/choice-control'
import { EntryControl } from './controls/entry-control'
import { EvidenceControl } from './controls/evidence-control'
import { MatchControl } from './controls/match-control'
import { OrderControl } from './controls/order-control'

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

/** The control for the way in which an item asks. */
export function ItemControl({ item, ...props }: ControlProps & { readonly item: PresentedItem }) {
  switch (item.ask) {
    case 'choice':
      return <ChoiceControl item={item} {...props} />
    case 'entry':
      return <EntryControl item={item} {...props} />
    case 'order':
      return <OrderControl item={item} {...props} />
    case 'match':
      return <MatchControl item={item} {...props} />
    case 'evidence':
      return <EvidenceControl item={item} {...props} />
  }
}
