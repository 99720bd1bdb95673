import { sayings, type Saying } from '../sayings'
import type { Writer } from '../types'
import { openingName } from '../written-name'

const FEWEST = 3
const MOST = 4
const LONGEST = 16
const LEAST_TELLING = 0.55

/** Who said which of three things or more. */
export const speakersMatch: Writer = {
  name: 'speakers-match',
  *write(material) {
    const pairs = byspeaker(sayings(material)).slice(0, MOST)
    if (pairs.length < FEWEST) return
    const spans = new Map(pairs.flatMap(({ evidence }) => evidence.map((one) => [one.start, one])))
    yield {
      shape: 'match',
      by:
        [...new Set(pairs.flatMap(({ fact }) => fact.by.split(' + ')))].join(' + ') +
        ' + speakers-match',
      about: pairs.map(({ fact: { start, end } }) => ({ start, end })),
      kind: 'text',
      stem: 'Match each person to what he or she said.',
      key: pairs.map(({ speaker, words }) => ({ left: openingName(speaker), right: `“${words}”` })),
      distractors: [],
      evidence: [...spans.values()].toSorted((a, b) => a.start - b.start),
      rationale: 'The article says of each of these quotations whose words they are.',
      worth: 0.75,
    }
  },
}

/** The most telling short saying of each speaker, in the order of the passage. */
function byspeaker(all: readonly Saying[]): readonly Saying[] {
  const best = new Map<string, Saying>()
  for (const saying of all) {
    if (saying.length > LONGEST || saying.telling < LEAST_TELLING) continue
    if ((best.get(saying.speaker)?.telling ?? 0) < saying.telling) best.set(saying.speaker, saying)
  }
  return [...best.values()].toSorted((a, b) => a.fact.start - b.fact.start)
}
