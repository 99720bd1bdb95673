import { personAges, type PersonAge } from '../person-age'
import type { Writer } from '../types'
import { openingName } from '../written-name'

const FEWEST = 3
const MOST = 5

/** Which of three people or more is how old. */
export const agesMatch: Writer = {
  name: 'ages-match',
  *write(material) {
    const pairs = differing(
      personAges(material).filter(({ fact, time }) => fact.relation === 'age' && time === 'now'),
    ).slice(0, MOST)
    if (pairs.length < FEWEST) return
    yield {
      shape: 'match',
      by:
        [...new Set(pairs.flatMap(({ fact }) => fact.by.split(' + ')))].join(' + ') +
        ' + ages-match',
      about: pairs.map(({ fact: { start, end } }) => ({ start, end })),
      kind: 'age',
      stem: 'Match each person to an age.',
      key: pairs.map(({ name, years }) => ({ left: openingName(name), right: String(years) })),
      distractors: [],
      evidence: uniqueSpans(pairs.flatMap(({ evidence }) => evidence)),
      rationale: `The article gives these ages: ${pairs.map(({ name, years }) => `${openingName(name)} ${years}`).join(', ')}.`,
      worth: 0.8,
    }
  },
}

/** The first age of each person; nobody who has two, and nobody who is as old as another. */
function differing(ages: readonly PersonAge[]): readonly PersonAge[] {
  const single = ages.filter((one) =>
    ages.every(({ name, years }) => name !== one.name || years === one.years),
  )
  return single.filter(
    (one, index) =>
      single.findIndex(({ name }) => name === one.name) === index &&
      single.every(({ name, years }) => name === one.name || years !== one.years),
  )
}

function uniqueSpans<T extends { readonly start: number }>(spans: readonly T[]): readonly T[] {
  return [...new Map(spans.map((span) => [span.start, span])).values()].toSorted(
    (a, b) => a.start - b.start,
  )
}
