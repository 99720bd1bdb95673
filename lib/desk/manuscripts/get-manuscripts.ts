import { join } from 'node:path'
import { deskFolder } from '../entry/desk-folder'
import { openManuscripts, type Manuscripts } from './open-manuscripts'

/** The manuscripts of this desk. Nothing is held between two calls, so that it need not be the same object. */
export function getManuscripts(): Manuscripts {
  return openManuscripts(join(deskFolder(), 'manuscripts'))
}
