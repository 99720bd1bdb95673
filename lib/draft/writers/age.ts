import { indexMaterial } from '../index-material'
import { personAges, type PersonAge } from '../person-age'
import { possessive } from '../possessive'
import { earliness, prominence } from '../prominence'
import type { Material, ValueWording, Writer } from '../types'
import { writtenName } from '../written-name'

/** How old somebody is. A past age is asked as what the article gives, unless it is plain that it was at death. */
export const age: Writer = {
  name: 'age',
  *write(material) {
    const ages = personAges(material).filter(({ fact }) => fact.relation === 'age')
    for (const one of ages) {
      const others = ages.filter(({ name, years }) => name === one.name && years !== one.years)
      if (others.length > 0 && one.time !== 'at death') continue
      if (one.time === 'then' && isBesideUnowned(one, material)) continue
      yield wordingOf(one, material)
    }
  },
}

/** Whether the article has an age of nobody knows whom: it may be the same person's at another time. */
function isBesideUnowned({ mention }: PersonAge, material: Material): boolean {
  const { factsAt } = indexMaterial(material)
  return material.mentions.some(
    (one) =>
      one.kind === 'age' &&
      one.of === 'person' &&
      one.start !== mention.start &&
      one.value !== mention.value &&
      factsAt(one.start).length === 0,
  )
}

function wordingOf(one: PersonAge, material: Material): ValueWording {
  const name = writtenName(one.name)
  const { fact, years } = one
  return {
    shape: 'value',
    by: `${fact.by} + age`,
    about: [{ start: fact.start, end: fact.end }],
    kind: 'age',
    stem: stemOf(one, name),
    key: String(years),
    accept: [],
    value: fact.value,
    asks: ['entry', 'choice'],
    alsoTrue: [],
    sort: 'years of age',
    evidence: one.evidence,
    rationale: `The article gives ${possessive(name)} age as ${years}.`,
    worth: 0.35 + 0.4 * prominence(material, one.name) + 0.2 * earliness(material, fact.start),
    subject: one.name,
  }
}

function stemOf({ time }: PersonAge, name: string): string {
  switch (time) {
    case 'now':
      return `How old is ${name}?`
    case 'at death':
      return `At what age did ${name} die?`
    case 'then':
      return `What age does the article give for ${name}?`
  }
}
