import type { NumberThing } from './number-subject'

const NAMED =
  /(?<!(?:from|of|in|at|for|with|to|by)\s)(?<![\p{L}’'-]|\p{Lu}[\p{L}’'-]*\s)(?<name>(?:\p{Lu}[\p{L}’'-]*\s){0,4}\p{Lu}[\p{L}’'-]+),?\s(?:(?:is|was|are|were|came|comes|finished|ended|ranks|ranked|placed|at|in)\s)+(?:only\s|just\s)?(?:the\s(?:world['’]s\s)?)?$/u
const PLACE = /^[\s-](?<what>(?:most |least )?\p{Ll}+(?:est|st|best|worst)?(?: [\p{L}-]+){0,4})/u

/** "BOSTON is 34th", "LEMNOS is the eighth largest island": who has the place in the row. */
export function rankedThing(before: string, after: string): NumberThing | undefined {
  const name = NAMED.exec(before)?.groups?.['name']
  if (name === undefined || /^(?:It|He|She|They|This|That|I|We|You|Who|Which|The)$/.test(name))
    return undefined
  const isOfThings = PLACE.test(after) && /est|most|least|best|worst/.test(after.slice(0, 20))
  return { subject: name, relation: 'which place', rule: isOfThings ? 'superlative' : 'named' }
}
