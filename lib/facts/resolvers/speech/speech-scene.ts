import type { Meanings } from '../../people/antecedent'
import { readPassageView, type PassageView } from '../../people/passage-view'
import { readRoles } from '../../people/read-roles'
import { resolveReferents } from '../../people/resolve-referents'
import type { Found, Token } from '../../types'

/** What a rule about who speaks may look at. */
export interface SpeechScene extends PassageView {
  readonly meanings: Meanings
  /** Where the words for an office in front of a name begin, by where the name begins. */
  readonly openings: ReadonlyMap<number, number>
}

/** Who says something, and where that is said; or why nobody can be named. */
export type Speaker =
  | { readonly subject: string; readonly by: string; readonly start: number; readonly end: number }
  | { readonly reason: 'no-speaker' | 'unclear-subject' }

export const NO_SPEAKER = { reason: 'no-speaker' } as const

export function speechScene(found: Found): SpeechScene {
  const openings = new Map<number, number>()
  for (const { form, person, start } of readRoles(found))
    if (form === 'before' || form === 'comma') openings.set(person.start, start)
  return { ...readPassageView(found), meanings: resolveReferents(found), openings }
}

export function isBlankLineBetween(text: string, from: Token, to: Token): boolean {
  return /\n\s*\n/.test(text.slice(from.end, to.start))
}
