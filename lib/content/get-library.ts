import type { Library } from './library'
import { openLibrary } from './open-library'

const HELD = Symbol.for('dateline.library')

/**
 * The one library of this process, opened at first use: `CONTENT_DIR`, or `content` in the working directory. It hangs
 * on `globalThis` because Next.js bundles a module once for each of its layers, and each copy would open its own.
 */
export function getLibrary(): Library {
  const held: Library | undefined = Reflect.get(globalThis, HELD)
  if (held !== undefined) return held
  const library = openLibrary({
    directory: process.env['CONTENT_DIR'] || 'content',
    log: (line) => console.error(line),
  })
  Reflect.set(globalThis, HELD, library)
  return library
}
