import { phraseAfter } from '../parsers/numbers/noun-phrase'
import type { NumberThing } from './number-subject'

/** Parts that a thing has so many of. Stars, goals and years in prison are no parts. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['storey', 'storeys'], ['story', 'stories'], ['person', 'people'], ['country', 'countries'],
  ...'seat bedroom bed room page letter word member door lane episode chapter string track song screen wheel engine turbine panel item question floor berth state nation team part'
    .split(' ')
    .map((part) => [part, `${part}s`] as const),
]) // prettier-ignore

/** "a 100-SEAT AUDITORIUM": how many seats in the auditorium. */
export function manyOf(after: string): NumberThing | undefined {
  const part = /^-(?<part>\p{Ll}+)(?=\s)/u.exec(after)
  const parts = PARTS.get(part?.groups?.['part'] ?? '')
  if (!part || parts === undefined) return undefined
  const { text: thing } = phraseAfter(after.slice(part[0].length))
  if (thing === '') return undefined
  return { subject: `${parts} in the ${thing}`, relation: 'how many', rule: 'parts' }
}
