import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { SetUpProblem } from '../../cli/setup/set-up-problem.mjs'
import { installBrowser, installLibraries, installSystemBrowser } from './install-browser.mjs'

/** Keeps the browser from looking for anything outside: a closed network would make it wait. */
export const BROWSER_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
]

const PROGRAMS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
]
const APPLICATIONS = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
)
const WINDOWS_PROGRAMS = [
  join('Google', 'Chrome', 'Application', 'chrome.exe'),
  join('Microsoft', 'Edge', 'Application', 'msedge.exe'),
]

/**
 * The path of a Chromium that starts, or the empty text for the one that Playwright has itself. If
 * there is none, one is installed. DATELINE_BROWSER or CHROMIUM_PATH names one that must be used.
 *
 * @throws {SetUpProblem} that says how to get one
 */
export async function findBrowser() {
  const asked = process.env['DATELINE_BROWSER'] || process.env['CHROMIUM_PATH']
  if (asked) {
    if (await starts(asked)) return asked
    throw new SetUpProblem(
      `The browser at ${asked}, which DATELINE_BROWSER or CHROMIUM_PATH names, does not start.`,
    )
  }
  const found = await findInstalled()
  if (found !== undefined) return found
  console.log('There is no Chromium here that starts. Trying to install one.')
  for (const install of [installBrowser, installLibraries, installSystemBrowser]) {
    await install()
    const installed = await findInstalled()
    if (installed !== undefined) return installed
  }
  throw new SetUpProblem(
    'The end-to-end tests need Chromium or Chrome, and none could be found or installed. Install one, or name one: DATELINE_BROWSER=/path/to/chrome npm test',
  )
}

/** Playwright's own first: it is the version that this Playwright was made for. */
async function findInstalled() {
  for (const path of ['', ...listSystemBrowsers(process.env)]) {
    if (await starts(path)) return path
  }
  return undefined
}

/**
 * Where browsers usually are, as far as there is a file.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 */
export function listSystemBrowsers(env) {
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => PROGRAMS.map((program) => join(folder, program)))
  const onWindows = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].flatMap(
    (folder) => (folder ? WINDOWS_PROGRAMS.map((program) => join(folder, program)) : []),
  )
  return [...onPath, ...APPLICATIONS, ...onWindows].filter((path) => existsSync(path))
}

/**
 * A browser that is there may still not start: libraries are missing, or it is only the stub of a
 * package that has to be installed.
 *
 * @param {string} path the empty text for Playwright's own
 */
async function starts(path) {
  try {
    const browser = await chromium.launch({
      args: BROWSER_FLAGS,
      timeout: 30_000,
      ...(path !== '' && { executablePath: path }),
    })
    await browser.close()
    return true
  } catch {
    return false
  }
}
