import { resolve } from 'node:path'
import type { Environment } from './is-desk-open'

/**
 * The absolute path of the folder where the desk keeps its passphrase and its unfinished manuscripts: `DESK_DIR`, or
 * `.desk` in the working directory. A relative `DESK_DIR` counts from where npm was called.
 */
export function deskFolder(env: Environment = process.env): string {
  const asked = env['DESK_DIR']
  if (asked === undefined || asked.trim() === '') return resolve('.desk')
  return resolve(env['INIT_CWD'] ?? '.', asked)
}
