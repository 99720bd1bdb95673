import type { Person, Reading } from '@/lib/facts/types'
import { indexMaterial } from './index-material'
import type { Material } from './types'

const known = new WeakMap<Reading, number>()

/** How much an article is about somebody: 1 for whom it names most, 0 for nobody. */
export function prominence(material: Material, name: string): number {
  const person = indexMaterial(material).person(name)
  return person ? Math.sqrt(timesNamed(person) / mostNamed(material)) : 0
}

function mostNamed({ reading, people }: Material): number {
  const found = known.get(reading)
  if (found !== undefined) return found
  const most = people.reduce((sum, person) => Math.max(sum, timesNamed(person)), 1)
  known.set(reading, most)
  return most
}

function timesNamed({ spans }: Person): number {
  return spans.length
}

/** How near the beginning something stands, where an article says what it is about: 1 at the start, 0 at the end. */
export function earliness({ reading }: Material, offset: number): number {
  return reading.text.length === 0 ? 0 : 1 - offset / reading.text.length
}
