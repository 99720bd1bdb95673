import { VERSION } from './storage-key'

/** What an entry of one version is in the next; undefined if it cannot be read. */
export type Migration = (entry: unknown) => unknown

/**
 * By the version they start from. Version 1 is the first. A change of what is stored raises `VERSION` and adds the one
 * step from the version before; steps that are here are never edited.
 */
const MIGRATIONS: ReadonlyMap<number, Migration> = new Map()

/** An entry of version `from` as the present version has it; undefined if no way leads there. */
export function migrateEntry(
  entry: unknown,
  from: number,
  migrations = MIGRATIONS,
  to = VERSION,
): unknown {
  let migrated = entry
  for (let version = from; version < to; version++) {
    const step = migrations.get(version)
    if (step === undefined) return undefined
    migrated = step(migrated)
  }
  return migrated
}
