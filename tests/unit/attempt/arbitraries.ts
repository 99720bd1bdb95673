import fc from 'fast-check'
import { PASSAGE_MODES } from '@/lib/quiz/item'
import { RETRY_REASONS } from '@/lib/quiz/marking'
import type { Response } from '@/lib/quiz/response'
import type { ItemRecord, Try } from '@/lib/attempt/item-record'

/** One seed for all properties, so that a failure can be met again. */
export const SEED = { seed: 20231114 }

const name = fc.oneof(
  fc.string(),
  fc.constantFrom('__proto__', 'constructor', 'a', 'b', '😀', '\ud800'),
)

export const responses: fc.Arbitrary<Response> = fc.oneof(
  fc.record({ ask: fc.constant('choice' as const), choice: name }),
  fc.record({ ask: fc.constant('entry' as const), text: name }),
  fc.record({ ask: fc.constant('order' as const), order: fc.array(name) }),
  fc.record({ ask: fc.constant('match' as const), pairs: fc.dictionary(name, name) }),
  fc.record({ ask: fc.constant('evidence' as const), sentences: fc.array(name) }),
)

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const modes = fc.constantFrom(...PASSAGE_MODES)

function tries(responses: fc.Arbitrary<Response>): fc.Arbitrary<Try> {
  return fc
    .record({
      step: fc.nat(30),
      response: responses,
      isCorrect: fc.boolean(),
      total: fc.integer({ min: 1, max: 6 }),
      part: fc.nat(5),
      parts: optional(fc.dictionary(name, fc.boolean())),
      revision: fc.constantFrom('R1', 'R2'),
      mode: modes,
    })
    .map(({ isCorrect, part, ...rest }) => ({
      ...rest,
      verdict: isCorrect ? ('correct' as const) : ('incorrect' as const),
      earned: isCorrect ? rest.total : part % rest.total,
    }))
}

/** Records as the store can have made them: tries in order, no two alike, none from before `since`. */
export function recordsOf(given: fc.Arbitrary<Response>, mostTries = 8): fc.Arbitrary<ItemRecord> {
  return fc
    .record({
      revision: fc.constantFrom('r1', 'r2'),
      since: fc.nat(3),
      later: fc.nat(10),
      response: optional(given),
      mode: modes,
      retry: optional(fc.constantFrom(...RETRY_REASONS)),
      closed: optional(fc.constant(true as const)),
      stale: optional(given),
      tries: fc.uniqueArray(tries(given), { maxLength: mostTries, selector: ({ step }) => step }),
    })
    .map(({ later, tries: made, ...rest }) => {
      const kept = made.filter(({ step }) => step > rest.since).sort((a, b) => a.step - b.step)
      return { ...rest, step: Math.max(rest.since, kept.at(-1)?.step ?? 0) + later, tries: kept }
    })
}

export const records = recordsOf(responses)
