import { oneOfProcess } from '@/lib/content/one-of-process'
import { deskFolder } from './desk-folder'
import { openEntry, type Entry } from './open-entry'

/** The one door of this process, so that wrong tries are counted together. */
export function getEntry(): Entry {
  return oneOfProcess('desk.entry', () =>
    openEntry({
      folder: deskFolder(),
      env: process.env,
      log: (line) => console.error(line),
    }),
  )
}
