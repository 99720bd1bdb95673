import { type Relative, readRelatives } from '@/lib/facts/people/relatives'
import { resolveReferents } from '@/lib/facts/people/resolve-referents'
import { namingSentences } from '../naming-sentences'
import { possessive } from '../possessive'
import { earliness, prominence } from '../prominence'
import { isSurePerson } from '../sure-person'
import { sentenceAt } from '@/lib/facts/sentence-at'
import type { Material, ValueWording, Writer } from '../types'
import { openingName, writtenName } from '../written-name'

/** Who somebody’s brother, wife or grandfather is. */
export const relative: Writer = {
  name: 'relative',
  *write(material) {
    const all = readRelatives(material, resolveReferents(material))
    const asked = new Set<string>()
    for (const one of all) {
      const isAsked = asked.has(`${one.kin} of ${one.owner}`)
      if (isAsked || !isSure(one, all, material)) continue
      asked.add(`${one.kin} of ${one.owner}`)
      yield wordingOf(one, material)
    }
  },
}

/** Whether both are surely people, and the article names nobody else who is that to the same person. */
function isSure(one: Relative, all: readonly Relative[], material: Material): boolean {
  const names = [one.owner, one.role.person.value]
  if (!names.every((name) => isSurePerson(material, name))) return false
  return all.every(
    (other) =>
      other.owner !== one.owner ||
      lastWord(other.kin) !== lastWord(one.kin) ||
      other.role.person.value === one.role.person.value,
  )
}

function lastWord(kin: string): string {
  return kin.slice(kin.lastIndexOf(' ') + 1)
}

/** `Chidi Okafor` for Nadia Okafor's brother Chidi: what a reader writes who has been told only the one name. */
function withFamilyName(name: string, kin: string, owner: string): readonly string[] {
  const family = lastWord(owner)
  const isShared = !name.includes(' ') && family !== owner && OF_ONE_NAME.test(lastWord(kin))
  return isShared ? [`${name} ${family}`] : []
}

const OF_ONE_NAME = /^(?:brother|sister|twin|son|daughter)$/
const LONG_DEAD = /^(?:great-)?(?:grandfather|grandmother)$/

function wordingOf({ role, kin, owner }: Relative, material: Material): ValueWording {
  const { start, end, value, by } = role.person
  const sentence = sentenceAt(material.reading, start)
  // "her grandmother Elspeth, 84,": somebody who lives
  const isOfAge = /^, (?:aged )?\d{1,3}\b/.test(material.reading.text.slice(end, end + 12))
  const be = LONG_DEAD.test(kin) && !isOfAge ? 'was' : 'is'
  const whose = possessive(writtenName(owner))
  const named = namingSentences(material, owner, [sentence], start)
  return {
    shape: 'value',
    by: `${by} + what-role/${role.form} + relative`,
    about: [{ start, end }],
    kind: 'person',
    stem: `Who ${be} ${whose} ${kin}?`,
    key: openingName(value),
    accept: withFamilyName(openingName(value), kin, owner),
    value,
    asks: ['choice', 'entry'],
    alsoTrue: [],
    sort: 'person',
    evidence: named,
    rationale: `The article says that ${writtenName(value)} ${be} ${whose} ${kin}.`,
    worth: 0.4 + 0.2 * prominence(material, owner) + 0.1 * earliness(material, start),
    subject: value,
  }
}
