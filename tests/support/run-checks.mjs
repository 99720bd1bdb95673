import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp } from '../../cli/setup/build-app.mjs'
import { installPackages } from '../../cli/setup/install-packages.mjs'
import { runNpm } from '../../cli/setup/npm.mjs'
import { SetUpProblem } from '../../cli/setup/set-up-problem.mjs'
import {
  countStep,
  describeCounts,
  readPlaywrightReport,
  readVitestReport,
} from './read-report.mjs'

/**
 * @typedef {import('./read-report.mjs').Counts} Counts
 * @typedef {{ name: string, needs?: string, run: (report: string) => Promise<Counts> }} Step
 *   `report` is where a runner may write one; a step is left out if the one that it `needs` failed
 */

/**
 * All that CI runs, cheap before dear.
 *
 * @type {readonly Step[]}
 */
const STEPS = [
  { name: 'format', run: () => check('format') },
  { name: 'types', run: () => check('types') },
  { name: 'lint', run: () => check('lint') },
  { name: 'content check', run: () => check('dateline', '--', 'check') },
  { name: 'unit', run: (report) => runVitest('test:unit', report) },
  { name: 'content', run: (report) => runVitest('test:content', report) },
  { name: 'build', run: build },
  { name: 'e2e', needs: 'build', run: runPlaywright },
]

/** Installs what is missing and runs every step, also after a failure. The last line is the sum. */
export async function runChecks() {
  const reports = mkdtempSync(join(tmpdir(), 'dateline-reports-'))
  process.once('exit', () => rmSync(reports, { recursive: true, force: true }))
  /** @type {Map<string, Counts>} */
  const results = new Map()
  try {
    await installPackages({ dev: true })
    for (const step of STEPS) {
      const isPossible = step.needs === undefined || results.get(step.needs)?.failed === 0
      console.log(`\n${step.name}${isPossible ? '' : ` is left out: it needs the ${step.needs}`}`)
      results.set(
        step.name,
        isPossible
          ? await step.run(join(reports, `${step.name}.json`))
          : { passed: 0, failed: 0, skipped: 1 },
      )
    }
  } catch (error) {
    console.error(error instanceof SetUpProblem ? error.message : error)
    results.set('install', countStep(undefined, false))
  }
  console.log()
  for (const [name, counts] of results)
    console.log(`${name.padEnd(14)} ${describeCounts([counts])}`)
  console.log()
  const counts = [...results.values()]
  process.exitCode = counts.some(({ failed }) => failed > 0) ? 1 : 0
  console.log(describeCounts(counts))
}

/** @param {readonly string[]} script of package.json, with its arguments */
async function check(...script) {
  const { exitCode } = await runNpm(['run', '--silent', ...script])
  return countStep(undefined, exitCode === 0)
}

/**
 * @param {string} script
 * @param {string} report
 */
async function runVitest(script, report) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { exitCode } = await runNpm(['run', '--silent', script, '--', ...reporters])
  return countStep(readIfThere(report, readVitestReport), exitCode === 0)
}

/** @param {string} report */
async function runPlaywright(report) {
  const { exitCode } = await runNpm(['run', '--silent', 'test:e2e'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  })
  return countStep(readIfThere(report, readPlaywrightReport), exitCode === 0)
}

async function build() {
  try {
    await buildApp()
    return countStep(undefined, true)
  } catch (error) {
    if (!(error instanceof SetUpProblem)) throw error
    console.error(error.message)
    return countStep(undefined, false)
  }
}

/**
 * @param {string} path
 * @param {(text: string) => Counts} read
 */
function readIfThere(path, read) {
  return existsSync(path) ? read(readFileSync(path, 'utf8')) : undefined
}
