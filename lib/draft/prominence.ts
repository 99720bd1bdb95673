import type { Person } from '@/lib/facts/types'
import type { Material } from './types'

/** How much an article is about somebody: 1 for whom it names most, 0 for nobody. */
export function prominence({ people }: Material, name: string): number {
  const most = Math.max(1, ...people.map(timesNamed))
  const person = people.find((one) => one.name === name)
  return person ? Math.sqrt(timesNamed(person) / most) : 0
}

function timesNamed({ spans }: Person): number {
  return spans.length
}

/** How near the beginning something stands, where an article says what it is about: 1 at the start, 0 at the end. */
export function earliness({ reading }: Material, offset: number): number {
  return reading.text.length === 0 ? 0 : 1 - offset / reading.text.length
}
