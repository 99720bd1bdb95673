import type { PersonRecord } from './person-record'
import { royalBearers, type RoyalBearer } from './royal-titles'

/**
 * Joins somebody who is only called by a royal title with the one person of the passage who bears it. `year` is that of
 * the article, if it is known: a title that passes on tells nothing without it. A doubt leaves them apart.
 */
export function joinOffices(
  records: readonly PersonRecord[],
  year: number | undefined,
): readonly PersonRecord[] {
  const joined = new Set<PersonRecord>()
  for (const office of records) {
    if (office.names.length > 0) continue
    const [bearer, ...others] = records.filter((record) => isBearer(office, record, year))
    if (!bearer || others.length > 0) continue
    bearer.spans.push(...office.spans)
    for (const title of office.titles) bearer.titles.add(title)
    for (const name of office.offices) bearer.offices.add(name)
    joined.add(office)
  }
  return records.filter((record) => !joined.has(record))
}

function isBearer(office: PersonRecord, record: PersonRecord, year: number | undefined): boolean {
  if (record === office || record.names.length === 0) return false
  return [...office.offices].some((title) => {
    const bearers = royalBearers(title)
    const now = bearers.filter(
      ({ since, until }) =>
        bearers.length === 1 || (year !== undefined && since <= year && year <= until),
    )
    return now.length === 1 && now.some((bearer) => isNamed(record, bearer))
  })
}

/** A prince or princess of that name, or somebody called by that name alone or with the surname that goes with it. */
function isNamed({ names, titles }: PersonRecord, { given, family }: RoyalBearer): boolean {
  const isRoyal = titles.has('prince') || titles.has('princess')
  return names.every((name) => {
    const [first = '', ...rest] = name
    if (!given.includes(first)) return false
    return rest.length === 0 || isRoyal || rest.every((word) => family.includes(word))
  })
}
