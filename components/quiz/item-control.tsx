'use client'

import type { PresentedItem } from '@/lib/quiz/presented-item'
import { ChoiceControl } from './controls/choice-control'
import type { ControlProps } from './controls/control-props'
import { EntryControl } from './controls/entry-control'
import { EvidenceControl } from './controls/evidence-control'
import { MatchControl } from './controls/match-control'
import { OrderControl } from './controls/order-control'

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
