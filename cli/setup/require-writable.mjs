import { accessSync, constants, existsSync } from 'node:fs'
import { join } from 'node:path'
import { SetUpProblem } from './set-up-problem.mjs'

/**
 * Makes sure that a folder can be made in `parent`, or written to if it is there.
 *
 * @param {string} parent
 * @param {string} name
 * @throws {SetUpProblem} naming the folder that cannot be written to
 */
export function requireWritable(parent, name) {
  const folder = join(parent, name)
  const needed = existsSync(folder) ? folder : parent
  try {
    accessSync(needed, constants.W_OK)
  } catch {
    throw new SetUpProblem(
      `Dateline needs to write to ${needed} and may not. Give yourself the right to write there, or move the project into a folder of your own.`,
    )
  }
}
