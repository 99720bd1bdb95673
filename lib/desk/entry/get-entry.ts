import { deskFolder } from './desk-folder'
import { openEntry, type Entry } from './open-entry'

const HELD = Symbol.for('dateline.desk.entry')

/**
 * The one door of this process. It hangs on `globalThis` because Next.js bundles a module once for each of its layers,
 * and each copy would count wrong tries by itself.
 */
export function getEntry(): Entry {
  const held: Entry | undefined = Reflect.get(globalThis, HELD)
  if (held !== undefined) return held
  const entry = openEntry({
    folder: deskFolder(),
    env: process.env,
    log: (line) => console.error(line),
  })
  Reflect.set(globalThis, HELD, entry)
  return entry
}
