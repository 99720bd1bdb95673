import type { Gate } from './gate'
import { answerableWithoutArticle } from './gates/answerable-without-article'
import { danglingPronoun } from './gates/dangling-pronoun'
import { distractorEqualsKey } from './gates/distractor-equals-key'
import { distractorInEvidence } from './gates/distractor-in-evidence'
import { distractorIsAccepted } from './gates/distractor-is-accepted'
import { distractorTrue } from './gates/distractor-true'
import { duplicateDistractor } from './gates/duplicate-distractor'
import { evidenceNotFound } from './gates/evidence-not-found'
import { gapDoesNotFit } from './gates/gap-does-not-fit'
import { keyNotInEvidence } from './gates/key-not-in-evidence'
import { keyOutsideEvidence } from './gates/key-outside-evidence'
import { keyStandsOut } from './gates/key-stands-out'
import { keyTooLong } from './gates/key-too-long'
import { mixedOptions } from './gates/mixed-options'
import { stemGivesOtherKey } from './gates/stem-gives-other-key'
import { stemNamesKey } from './gates/stem-names-key'
import { stemTellsSex } from './gates/stem-tells-sex'
import { stemTooLong } from './gates/stem-too-long'
import { twoItemsOnOneFact } from './gates/two-items-on-one-fact'
import { twoKeys } from './gates/two-keys'
import { unfinishedStem } from './gates/unfinished-stem'
import { unsortedNumbers } from './gates/unsorted-numbers'
import { verbatimStem } from './gates/verbatim-stem'

/** What a draft has to pass, in the order in which it is asked: the form first, the whole quiz last. */
export const GATES = [
  unfinishedStem,
  stemTooLong,
  danglingPronoun,
  keyTooLong,
  distractorEqualsKey,
  duplicateDistractor,
  mixedOptions,
  unsortedNumbers,
  keyStandsOut,
  stemTellsSex,
  stemNamesKey,
  verbatimStem,
  answerableWithoutArticle,
  evidenceNotFound,
  keyNotInEvidence,
  gapDoesNotFit,
  distractorIsAccepted,
  twoKeys,
  distractorTrue,
  stemGivesOtherKey,
  twoItemsOnOneFact,
] as const satisfies readonly Gate[]

export type GateName = (typeof GATES)[number]['name']

/** What a person is told of an item that may be good all the same: the ages of two people often stand in one sentence. */
export const ADVICE = [keyOutsideEvidence, distractorInEvidence] as const satisfies readonly Gate[]

export type AdviceName = (typeof ADVICE)[number]['name']
