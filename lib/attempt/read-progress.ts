import { listKeys, parseJson, readText, type StorageLike } from './device'
import { isAnswered } from './is-same-response'
import { presentTry, type Try } from './item-record'
import { readEntry, readRecord } from './read-record'
import { sumPoints } from './score-attempt'
import { parseArticleKey, VERSION } from './storage-key'

/**
 * How far this device's reader has come with one article. Items that were since taken out of the quiz are counted with
 * the rest, so a caller that knows the quiz's number of items shows no more than that.
 */
export interface Progress {
  /** Items with a response or a try. */
  readonly answered: number
  /** Items that have their verdict. */
  readonly tried: number
  /** What the tries that stand earn, to one decimal place; each item is worth 1. */
  readonly earned: number
  readonly handedIn: boolean
}

interface Count {
  answered: number
  readonly tries: Try[]
  handedIn: boolean
}

/**
 * The progress with those of `slugs` that this device knows. The storage's keys are gone through once, however many slugs
 * there are, and only what belongs to one of them is read. Nothing on the device changes.
 */
export function readProgress(
  storage: StorageLike | undefined,
  slugs: Iterable<string>,
): ReadonlyMap<string, Progress> {
  const wanted = new Set(slugs)
  const counts = new Map<string, Count>()
  for (const key of listKeys(storage)) {
    const parsed = parseArticleKey(key)
    if (parsed?.version !== VERSION || !wanted.has(parsed.slug)) continue
    const value = parseJson(readText(storage, key) ?? '')
    const count = counts.get(parsed.slug) ?? { answered: 0, tries: [], handedIn: false }
    counts.set(parsed.slug, count)
    if (parsed.id === undefined) {
      count.handedIn = readEntry(value)?.handedIn ?? false
      continue
    }
    const record = readRecord(value)
    const stands = record && presentTry(record)
    if (stands) count.tries.push(stands)
    if (stands || isAnswered(record?.response)) count.answered++
  }
  return new Map(
    [...counts].flatMap(([slug, { answered, tries, handedIn }]): [string, Progress][] => {
      const { earned } = sumPoints(tries, tries.length)
      return answered > 0 ? [[slug, { answered, tried: tries.length, earned, handedIn }]] : []
    }),
  )
}
