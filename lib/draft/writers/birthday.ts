import { personAges, type PersonAge } from '../person-age'
import { possessive } from '../possessive'
import { ordinalEnding } from '../pickers/ordinal-ending'
import { earliness, prominence } from '../prominence'
import type { Material, Writer } from '../types'
import { writtenName } from '../written-name'

const CELEBRATED = /\b(?:celebrat(?:e|es|ed|ing)|mark(?:s|ed|ing)? (?:his|her|their))\b/i

/** Which birthday of somebody the article speaks of. */
export const birthday: Writer = {
  name: 'birthday',
  *write(material) {
    for (const one of personAges(material)) {
      if (one.fact.relation !== 'birthday') continue
      const name = writtenName(one.name)
      const ordinal = `${one.years}${ordinalEnding(one.years)}`
      yield {
        shape: 'value',
        by: `${one.fact.by} + birthday`,
        about: [{ start: one.fact.start, end: one.fact.end }],
        kind: 'age',
        stem: stemOf(one, name, material),
        key: ordinal,
        accept: [String(one.years)],
        value: one.fact.value,
        asks: ['choice', 'entry'],
        alsoTrue: [],
        sort: 'birthday',
        evidence: one.evidence,
        rationale: `The article speaks of ${possessive(name)} ${ordinal} birthday.`,
        worth:
          0.35 + 0.4 * prominence(material, one.name) + 0.2 * earliness(material, one.fact.start),
        subject: one.name,
      }
    }
  },
}

function stemOf(one: PersonAge, name: string, { reading }: Material): string {
  const before = reading.text.slice(Math.max(0, one.fact.start - 40), one.fact.start)
  return CELEBRATED.test(before)
    ? `Which birthday did ${name} celebrate?`
    : `Which of ${possessive(name)} birthdays does the article mention?`
}
