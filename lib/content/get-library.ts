import { contentFolder } from './content-folder'
import type { Library } from './library'
import { openLibrary } from './open-library'
import { recoverSaves, recoverSavesLater, type Recovered } from './save/recover-saves'

const HELD = Symbol.for('dateline.library')

/**
 * The one library of this process, opened at first use: `CONTENT_DIR`, or `content` in the working directory. Saves that
 * a crash or a power cut broke off are made good before. It hangs on `globalThis` because Next.js bundles a module once
 * for each of its layers, and each copy would open its own.
 */
export function getLibrary(): Library {
  const held: Library | undefined = Reflect.get(globalThis, HELD)
  if (held !== undefined) return held
  const directory = contentFolder()
  const recovered = recoverSaves(directory)
  if (recovered.status === 'busy') void recoverSavesLater(directory).then(logRecovered)
  else logRecovered(recovered)
  const library = openLibrary({ directory, log })
  Reflect.set(globalThis, HELD, library)
  return library
}

function logRecovered(recovered: Recovered): void {
  if (recovered.status === 'failed') log(recovered.says)
  if (recovered.status !== 'recovered') return
  for (const slug of recovered.finished) log(`A save of ${slug} was cut short, and is whole now.`)
}

function log(line: string): void {
  console.error(line)
}
