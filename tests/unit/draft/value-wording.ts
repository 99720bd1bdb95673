import type { ValueWording } from '@/lib/draft/types'

/** A wording for tests: what a test is about is given, the rest is of no matter. */
export function valueWording(given: Partial<ValueWording> = {}): ValueWording {
  return {
    shape: 'value',
    by: 'test',
    about: [],
    kind: 'number',
    stem: 'How many boats were there?',
    key: '4',
    accept: [],
    value: '4',
    asks: ['choice', 'entry'],
    alsoTrue: [],
    sort: 'count',
    evidence: [],
    rationale: 'There were four boats.',
    worth: 0.5,
    ...given,
  }
}
