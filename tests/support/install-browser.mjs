import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { runChild } from '../../cli/setup/child-processes.mjs'
import { PROJECT_FOLDER } from '../../cli/setup/project-folder.mjs'

const PLAYWRIGHT = join(PROJECT_FOLDER, 'node_modules', '@playwright', 'test', 'cli.js')
/** Some 150 MB on a slow line. A closed network may answer nothing at all, and must not hold us up. */
const TIME_LIMIT_MS = 5 * 60_000

/** Lets Playwright download the browser that it was made for. */
export async function installBrowser() {
  console.log('Trying the Chromium of Playwright …')
  await run(process.execPath, [PLAYWRIGHT, 'install', 'chromium'])
}

/** Installs the system libraries that the downloaded browser lacks, where we may. */
export async function installLibraries() {
  if (!existsSync(chromium.executablePath()) || (await findApt()) === undefined) return
  console.log('Trying the system libraries that it needs …')
  await run(process.execPath, [PLAYWRIGHT, 'install-deps', 'chromium'])
}

/** Installs Debian's own Chromium, where we may. */
export async function installSystemBrowser() {
  const apt = await findApt()
  if (apt === undefined) return
  console.log('Trying the Chromium of this system …')
  await run('env', [...apt, 'update'])
  await run('env', [...apt, 'install', '--yes', 'chromium'])
}

/** How to call apt-get without being asked for a password, as arguments of `env`; undefined if not. */
async function findApt() {
  if (!(await run('apt-get', ['--version']))) return undefined
  const apt = ['DEBIAN_FRONTEND=noninteractive', 'apt-get']
  if (process.getuid?.() === 0) return apt
  return (await run('sudo', ['-n', 'true'])) ? ['sudo', '-n', 'env', ...apt] : undefined
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<boolean>} whether it went well
 */
async function run(command, args) {
  const { exitCode } = await runChild(command, args, { stdio: 'pipe', timeLimitMs: TIME_LIMIT_MS })
  return exitCode === 0
}
