import type { Diagnostic, Place } from './diagnostic'
import { formerName } from './rules/former-name'

/** A name that an article's folder had before, and where the article says so. */
export interface FormerName {
  readonly name: string
  readonly place: Place
}

/** An old link leads to one article only: problems of former names that are taken. `slugs` are all folders. */
export function checkFormerNames(
  slugs: readonly string[],
  formerly: readonly FormerName[],
): readonly Diagnostic[] {
  const folders = new Set(slugs)
  const first = new Map<string, Place>()
  return formerly.flatMap(({ name, place }) => {
    const other = first.get(name)
    if (other === undefined) first.set(name, place)
    if (!folders.has(name) && other === undefined) return []
    const { severity } = formerName
    const words = formerName.says(name, folders.has(name))
    return { ...place, rule: formerName.name, severity, ...words, ...(other && { other }) }
  })
}
