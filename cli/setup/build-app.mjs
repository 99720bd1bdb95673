import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runChild } from './child-processes.mjs'
import { NEXT } from './next-command.mjs'
import { PROJECT_FOLDER } from './project-folder.mjs'
import { requireWritable } from './require-writable.mjs'
import { SetUpProblem } from './set-up-problem.mjs'
import { fingerprintSources } from './source-fingerprint.mjs'

const BUILD = join(PROJECT_FOLDER, '.next')
const BUILD_ID = join(BUILD, 'BUILD_ID')
/** Next empties its folder when a build begins, so that this never speaks for another build. */
const FINGERPRINT = join(BUILD, 'dateline-sources')

/**
 * Builds the app, unless the build that is there was made from the very same sources.
 *
 * @throws {SetUpProblem} if that is not possible; what Next says is printed before
 */
export async function buildApp() {
  const sources = fingerprintSources(PROJECT_FOLDER)
  if (readBuild() === sources) return
  requireWritable(PROJECT_FOLDER, '.next')
  console.log('Building the app. This takes a minute, the first time and after each change to it.')
  rmSync(FINGERPRINT, { force: true })
  const { exitCode, output } = await runChild(process.execPath, [NEXT, 'build'], {
    env: { NODE_ENV: 'production' },
    stdio: 'pipe',
  })
  if (exitCode !== 0) {
    console.error(output.trimEnd())
    throw new SetUpProblem('The app could not be built; what Next.js says about it is above.')
  }
  writeFileSync(FINGERPRINT, sources)
}

/** The fingerprint of the sources that the present build was made from, if there is a whole one. */
function readBuild() {
  const isWhole = existsSync(BUILD_ID) && existsSync(FINGERPRINT)
  return isWhole ? readFileSync(FINGERPRINT, 'utf8') : undefined
}
