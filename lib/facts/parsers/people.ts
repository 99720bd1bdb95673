import { gatherPeople } from '../people/gather-people'
import { readNames } from '../names/read-names'
import type { Parser, PersonMention, Reading } from '../types'

/** Names of people, with the title that belongs to the name; the value is the fullest name of that person. */
export const peopleNames: Parser = { name: 'people', parse: findPersonMentions }

function* findPersonMentions(reading: Reading): Generator<PersonMention> {
  const rules = new Map<number, string>()
  const { words, names } = readNames(reading)
  for (const { kind, bare, rule } of names) {
    const start = words[bare]?.start
    if (kind === 'person' && start !== undefined) rules.set(start, rule)
  }
  for (const person of gatherPeople(reading)) {
    for (const { start, end } of person.spans) {
      const by = `people/${rules.get(start) ?? 'name'}`
      yield {
        kind: 'person',
        start,
        end,
        text: reading.text.slice(start, end),
        value: person.name,
        by,
      }
    }
  }
}
