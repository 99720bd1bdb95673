import { contentFolder } from './content-folder'
import type { Library } from './library'
import { oneOfProcess } from './one-of-process'
import { openLibrary } from './open-library'
import { recoverSaves, recoverSavesLater, type Recovered } from './save/recover-saves'

/**
 * The one library of this process, opened at first use: `CONTENT_DIR`, or `content` in the working directory. Saves that
 * a crash or a power cut broke off are made good before.
 */
export function getLibrary(): Library {
  return oneOfProcess('library', () => {
    const directory = contentFolder()
    const recovered = recoverSaves(directory)
    if (recovered.status === 'busy') void recoverSavesLater(directory).then(logRecovered)
    else logRecovered(recovered)
    return openLibrary({ directory, log })
  })
}

function logRecovered(recovered: Recovered): void {
  if (recovered.status === 'failed') log(recovered.says)
  if (recovered.status !== 'recovered') return
  for (const slug of recovered.finished) log(`A save of ${slug} was cut short, and is whole now.`)
}

function log(line: string): void {
  console.error(line)
}
