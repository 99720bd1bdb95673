import type { Kind } from '@/lib/quiz/item'
import { nearAges } from './pickers/near-ages'
import { nearDates } from './pickers/near-dates'
import { nearNumbers } from './pickers/near-numbers'
import { nearPlaces } from './pickers/near-places'
import { otherMentions } from './pickers/other-mentions'
import { otherPairs } from './pickers/other-pairs'
import { otherPeople } from './pickers/other-people'
import { otherWordings } from './pickers/other-wordings'
import type { Picker } from './types'

/** The pickers of each kind in the order in which they are asked: the article's own values first. */
export const PICKERS: Readonly<Record<Kind, readonly Picker[]>> = {
  age: [otherWordings, nearAges],
  date: [otherWordings, otherMentions, nearDates],
  number: [otherWordings, otherMentions, nearNumbers],
  place: [otherWordings, otherMentions, nearPlaces],
  person: [otherWordings, otherPeople],
  text: [otherWordings, otherPairs],
}
