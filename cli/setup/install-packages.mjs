import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasAllPackages } from './installed-packages.mjs'
import { runNpm } from './npm.mjs'
import { PROJECT_FOLDER } from './project-folder.mjs'
import { requireWritable } from './require-writable.mjs'
import { SetUpProblem } from './set-up-problem.mjs'

const LOCK = join(PROJECT_FOLDER, 'package-lock.json')
const PACKAGES = join(PROJECT_FOLDER, 'node_modules')
/** Written by npm when an install has gone through to its end. */
const INSTALLED = join(PACKAGES, '.package-lock.json')

/**
 * Installs the packages of the lock file, unless they are there already.
 *
 * @param {{ dev: boolean }} wanted `dev`: also those that only tests and checks need
 * @throws {SetUpProblem} if that is not possible
 */
export async function installPackages(wanted) {
  if (isInstalled(wanted)) return
  requireWritable(PROJECT_FOLDER, 'node_modules')
  console.log('Installing the packages. This takes a minute or two, the first time only.')
  const { exitCode } = await runNpm(['ci', '--include=dev'])
  if (exitCode === 0) return
  throw new SetUpProblem(
    exitCode === undefined
      ? 'npm could not be run. It comes with Node.js: get it from https://nodejs.org/ and try again.'
      : 'The packages could not be installed; what npm says about it is above. Is this machine connected to the internet? Then try again.',
  )
}

/** @param {{ dev: boolean }} wanted */
function isInstalled(wanted) {
  if (!existsSync(INSTALLED)) return false
  return hasAllPackages(
    JSON.parse(readFileSync(LOCK, 'utf8')),
    JSON.parse(readFileSync(INSTALLED, 'utf8')),
    wanted,
  )
}
