import type { Writer } from './types'
import { age } from './writers/age'
import { ageEvidence } from './writers/age-evidence'
import { agesMatch } from './writers/ages-match'
import { birthday } from './writers/birthday'
import { speaker } from './writers/speaker'
import { speakersMatch } from './writers/speakers-match'

/** Every writer. Of two wordings of one fact that are worth as much, the earlier writer's is asked. */
export const WRITERS: readonly Writer[] = [
  age,
  birthday,
  speaker,
  agesMatch,
  speakersMatch,
  ageEvidence,
]
