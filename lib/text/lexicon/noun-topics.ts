import { TOPICS } from './entries.generated'
import { lexiconPlace } from './lexicon-entry'
import { TOPIC_LETTERS, type Topic } from './topic'

/** What a noun, given in its base form, names in its most frequent senses, at most three, the commonest first. */
export function nounTopics(base: string): readonly Topic[] {
  const at = lexiconPlace(base)
  if (at === undefined) return []
  return TOPICS.flatMap((column) => TOPIC_LETTERS.get(column.charAt(at)) ?? [])
}

/** Whether a noun in its base form names a person in its commonest sense: `nurse`, not `head`. */
export function isPersonNoun(base: string): boolean {
  return nounTopics(base)[0] === 'person'
}

/** Whether a noun in its base form names a time or a length of time in its commonest sense: `week`. */
export function isTimeNoun(base: string): boolean {
  return nounTopics(base)[0] === 'time'
}
