import type { Writer } from './types'
import { age } from './writers/age'
import { ageEvidence } from './writers/age-evidence'
import { agesMatch } from './writers/ages-match'
import { birthday } from './writers/birthday'
import { howMany } from './writers/how-many'
import { gap } from './writers/gap'
import { order } from './writers/order'
import { placeGap } from './writers/place-gap'
import { quoteGap } from './writers/quote-gap'
import { relative } from './writers/relative'
import { role } from './writers/role'
import { rolesMatch } from './writers/roles-match'
import { speaker } from './writers/speaker'
import { speakersMatch } from './writers/speakers-match'
import { when } from './writers/when'
import { where } from './writers/where'
import { who } from './writers/who'
import { whoBoth } from './writers/who-both'

/** Every writer. Of two wordings of one fact that are worth as much, the earlier writer's is asked. */
export const WRITERS: readonly Writer[] = [
  age,
  birthday,
  when,
  where,
  who,
  whoBoth,
  role,
  relative,
  howMany,
  speaker,
  order,
  agesMatch,
  speakersMatch,
  rolesMatch,
  ageEvidence,
  gap,
  placeGap,
  quoteGap,
]
