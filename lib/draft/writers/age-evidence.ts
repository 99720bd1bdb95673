import { personAges } from '../person-age'
import { prominence } from '../prominence'
import { possessive } from '../possessive'
import type { Writer } from '../types'
import { writtenName } from '../written-name'

/** Which sentence says how old somebody is. Only where one sentence does. */
export const ageEvidence: Writer = {
  name: 'age-evidence',
  *write(material) {
    const ages = personAges(material)
    for (const one of ages) {
      if (one.fact.relation !== 'age' || one.time !== 'now' || one.evidence.length !== 1) continue
      if (ages.filter(({ name }) => name === one.name).length > 1) continue
      const name = writtenName(one.name)
      yield {
        shape: 'evidence',
        by: `${one.fact.by} + age-evidence`,
        about: [{ start: one.fact.start, end: one.fact.end }],
        kind: 'age',
        stem: `Which sentence tells you how old ${name} is?`,
        evidence: one.evidence,
        rationale: `This sentence gives ${possessive(name)} age as ${one.years}.`,
        worth: 0.3 + 0.3 * prominence(material, one.name),
        subject: one.name,
      }
    }
  },
}
