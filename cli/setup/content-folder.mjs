import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PROJECT_FOLDER } from './project-folder.mjs'
import { SetUpProblem } from './set-up-problem.mjs'

/**
 * The absolute path of the folder of articles: CONTENT_DIR, or `content` in the project. A relative
 * CONTENT_DIR counts from where npm was called, which `npm --prefix` makes another folder than ours.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 * @throws {SetUpProblem} if there is no such folder
 */
export function findContentFolder(env) {
  const asked = env['CONTENT_DIR']
  const candidates = asked
    ? [resolve(env['INIT_CWD'] ?? '.', asked), resolve(asked)]
    : [join(PROJECT_FOLDER, 'content')]
  const found = candidates.find((path) => existsSync(path) && statSync(path).isDirectory())
  if (found !== undefined) return found
  throw new SetUpProblem(
    `There is no folder of articles at ${candidates[0]}. Make it, or name another one with CONTENT_DIR=/path/to/articles`,
  )
}
