import { boundTries, type ItemRecord, type Try } from './item-record'
import { responseText } from './is-same-response'
import { recordText } from './read-record'

function tryText({ step, response }: Try): string {
  return `${step} ${responseText(response)}`
}

/**
 * Two tabs' records of the same item as one: the newer response, and every try that either counted. The order of the two
 * makes no difference, and merging again changes nothing, so that tabs that read each other settle at once.
 */
export function mergeRecords(a: ItemRecord, b: ItemRecord): ItemRecord {
  const isNewer = a.step === b.step ? recordText(a) > recordText(b) : a.step > b.step
  const [newer, older] = isNewer ? [a, b] : [b, a]
  const since = Math.max(a.since, b.since)
  // The newer record's word on a try comes last and stands: it may have been marked again.
  const tries = new Map([...older.tries, ...newer.tries].map((one) => [tryText(one), one]))
  const inOrder = [...tries]
    .filter(([, { step }]) => step > since)
    .sort(([x, { step: first }], [y, { step: second }]) => first - second || (x < y ? -1 : 1))
  return { ...newer, since, tries: boundTries(inOrder.map(([, one]) => one)) }
}
