import { join } from 'node:path'
import { buildApp } from '../../cli/setup/build-app.mjs'
import { runChild } from '../../cli/setup/child-processes.mjs'
import { findContentFolder } from '../../cli/setup/content-folder.mjs'
import { installPackages } from '../../cli/setup/install-packages.mjs'
import { PROJECT_FOLDER } from '../../cli/setup/project-folder.mjs'
import { startServer } from '../../cli/setup/start-server.mjs'

const PLAYWRIGHT = join(PROJECT_FOLDER, 'node_modules', '@playwright', 'test', 'cli.js')

/**
 * Runs the end-to-end tests on the production build, on the articles of CONTENT_DIR or of `content`.
 *
 * @param {readonly string[]} args for Playwright
 * @throws {import('../../cli/setup/set-up-problem.mjs').SetUpProblem}
 */
export async function runEndToEnd(args) {
  const contentFolder = findContentFolder(process.env)
  await installPackages({ dev: true })
  // Loaded only here, because it needs the packages.
  const { findBrowser } = await import('./find-browser.mjs')
  const browser = await findBrowser()
  await buildApp()
  // The articles are somebody's own, and not for the desk to change.
  const env = { DESK: 'off' }
  const server = await startServer({ contentFolder, port: 0, host: '127.0.0.1', env })
  let isOver = false
  server.ended.then((code) => {
    if (!isOver)
      console.error(`The server has ended in the middle of the tests: exit code ${code}.`)
  })
  try {
    const { exitCode } = await runChild(process.execPath, [PLAYWRIGHT, 'test', ...args], {
      env: {
        CONTENT_DIR: contentFolder,
        DATELINE_URL: `http://127.0.0.1:${server.port}`,
        DATELINE_BROWSER: browser,
      },
    })
    process.exitCode = exitCode ?? 1
    if (exitCode !== 0) console.error(`\nThe server wrote:\n${server.output().trimEnd()}`)
  } finally {
    isOver = true
    await server.stop()
  }
}
