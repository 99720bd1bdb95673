import type { Gate } from '../gate'
import { namesValue } from '../holds-value'
import { isNamed } from '../is-named'

/** Whether a stem has the words of the key. If it has those of a distractor too, it only says what there is to choose from. */
export function stemHasKey(stem: string, key: string, distractors: readonly string[]): boolean {
  return isNamed(key, stem) && !distractors.some((one) => isNamed(one, stem))
}

/** The stem does not give the key away, be it in other words: "four" for 4, "Britain" for the United Kingdom. */
export const stemNamesKey: Gate<'stem-names-key'> = {
  name: 'stem-names-key',
  field: 'stem',
  check(item, { passage, language, published }) {
    if (item.ask !== 'choice' && item.ask !== 'entry') return undefined
    const { stem, key, distractors } = item
    const says = `The question gives the answer “${key}” away.`
    if (stemHasKey(stem, key, distractors)) return says
    if (item.kind === 'text' || distractors.some((one) => isNamed(one, stem))) return undefined
    return namesValue(item, stem, { passage, language, published }) ? says : undefined
  },
}
