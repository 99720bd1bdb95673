import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a build is made of. Articles are read at run time and are no part of it. */
const FOLDERS = ['app', 'components', 'lib', 'public']
/** Beside these folders, the configuration in the project folder itself. */
const CONFIGURATION = /^[^.].*\.(?:[cm]?[jt]s|tsx|json)$/
const NOT_BUILT = new Set([
  'eslint.config.mjs',
  'next-env.d.ts',
  'playwright.config.ts',
  'vitest.config.ts',
])

/**
 * A sha256 over the names and bytes of all that the build depends on: it changes when, and only
 * when, the app has to be built again.
 *
 * @param {string} projectFolder
 */
export function fingerprintSources(projectFolder) {
  const configuration = readdirSync(projectFolder, { withFileTypes: true })
    .filter((file) => file.isFile() && CONFIGURATION.test(file.name) && !NOT_BUILT.has(file.name))
    .map((file) => file.name)
  const sources = FOLDERS.flatMap((folder) => listFiles(projectFolder, folder))
  const hash = createHash('sha256')
  for (const path of [...configuration, ...sources].sort()) {
    const bytes = readFileSync(join(projectFolder, path))
    hash.update(`${path}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}

/**
 * @param {string} projectFolder
 * @param {string} folder
 * @returns {string[]} paths with `/`, from the project folder; hidden files are left out
 */
function listFiles(projectFolder, folder) {
  const path = join(projectFolder, folder)
  if (!existsSync(path)) return []
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .flatMap((entry) => {
      const inner = `${folder}/${entry.name}`
      return entry.isDirectory() ? listFiles(projectFolder, inner) : [inner]
    })
}
