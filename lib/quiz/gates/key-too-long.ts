import { countWords } from '@/lib/text/count-words'
import type { Gate } from '../gate'
import type { Item } from '../item'
import { keyParts } from '../key-parts'

/** A choice of more words is a paragraph. */
const MOST_TO_READ = 25
/** Nobody types a longer key without a slip. */
const MOST_TO_TYPE = 5

/** What is to be read is short enough to compare, and what is to be typed short enough to type. */
export const keyTooLong: Gate<'key-too-long'> = {
  name: 'key-too-long',
  field: 'key',
  check(item) {
    if (item.ask === 'entry') {
      const words = countWords(item.key)
      return words > MOST_TO_TYPE
        ? `The right answer “${item.key}” has ${words} words, too many to type.`
        : undefined
    }
    const found = shown(item).find((text) => countWords(text) > MOST_TO_READ)
    return found && `“${found}” has ${countWords(found)} words, too many to compare with others.`
  },
}

function shown(item: Item): readonly string[] {
  const lefts = item.ask === 'match' ? item.key.map(({ left }) => left) : []
  return [...lefts, ...keyParts(item), ...item.distractors]
}
