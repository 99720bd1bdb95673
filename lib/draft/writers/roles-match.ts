import { sentenceAt } from '@/lib/facts/sentence-at'
import { fold } from '@/lib/text/fold'
import { mayBeBoth, type PersonRole, personRoles } from '../person-roles'
import { shortRole } from '../role-words'
import type { Writer } from '../types'
import { openingName } from '../written-name'

const FEWEST = 3
const MOST = 5

/** Which of three people or more does what. */
export const rolesMatch: Writer = {
  name: 'roles-match',
  *write(material) {
    const pairs = pairsOf(personRoles(material)).slice(0, MOST)
    if (pairs.length < FEWEST) return
    const sentences = pairs.map(({ one }) => sentenceAt(material.reading, one.role.person.start))
    const evidence = [...new Map(sentences.map((span) => [span.start, span])).values()]
    yield {
      shape: 'match',
      by: `${[...new Set(pairs.map(({ one }) => `${one.role.person.by} + what-role/${one.role.form}`))].join(' + ')} + roles-match`,
      about: pairs.map(({ one }) => ({ start: one.role.person.start, end: one.role.person.end })),
      kind: 'text',
      stem: 'Match each person to a job.',
      key: pairs.map(({ one, job }) => ({ left: openingName(one.name), right: job })),
      distractors: [],
      evidence: evidence.toSorted((a, b) => a.start - b.start),
      rationale: 'The article says of each of these people what he or she does.',
      worth: 0.7,
    }
  },
}

interface Pair {
  readonly one: PersonRole
  readonly job: string
}

/** One job of each person that no other person of the list may have as well. */
function pairsOf(all: readonly PersonRole[]): readonly Pair[] {
  const pairs: Pair[] = []
  for (const one of all) {
    const job = shortRole(one, one.role.noun)
    if (job === undefined || all.some((other) => mayBeBoth(one, other))) continue
    const isTaken = pairs.some((pair) => pair.one.name === one.name || isAlike(pair.job, job))
    if (!isTaken) pairs.push({ one, job })
  }
  return pairs
}

/** Whether one of two jobs says the other too: `Scientist` and `Rocket scientist`. */
function isAlike(a: string, b: string): boolean {
  const [one, other] = [` ${fold(a)} `, ` ${fold(b)} `]
  return one.includes(other) || other.includes(one)
}
