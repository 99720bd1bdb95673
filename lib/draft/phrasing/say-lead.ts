import type { Clause } from '@/lib/facts/grammar/clause'
import type { Material } from '../types'
import type { Cut } from './ask-clause'
import { isFleeting } from './is-fleeting'
import { startPhrasing } from './phrasing'

const MOST_WORDS = 12
const SUBORDINATE = /^(?:when|after|before|as|while|since|because|although|though|once|until)$/

/**
 * What stands before the subject, as the question needs it: `In the United States`. Empty if it says nothing that the
 * truth of the rest hangs on, undefined if it does and cannot be said.
 */
export function sayLead(
  material: Material,
  clause: Clause,
  { drop = [] }: Cut,
  isLoose: boolean,
): string | undefined {
  const { lead, words } = clause
  if (!lead || drop.some(({ from }) => from >= lead.from && from < lead.to)) return ''
  const own = words.slice(lead.from, lead.to)
  const first = own[0]
  if (!first || own.length <= 2 + Number(first.tag === 'prep')) {
    if (own.some(({ tag, text }) => tag === 'date' && isFleeting(text))) return ''
  }
  if (own.length <= 6 && own.some(({ lower }) => /^(?:past|recent|coming)$/.test(lower))) return ''
  const isPhrase = first?.tag === 'prep' && !SUBORDINATE.test(first.lower)
  const isDated = own.some(({ tag, names }) => tag === 'date' || names === 'place')
  if (!isPhrase && !SUBORDINATE.test(first?.lower ?? '') && first?.tag !== 'date') return ''
  if (isLoose && !(isPhrase && isDated)) return ''
  if (own.length > MOST_WORDS) return isLoose ? '' : undefined
  return startPhrasing(material, clause).say(lead) ?? (isLoose ? '' : undefined)
}
