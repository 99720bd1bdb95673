/**
 * How many tests of a step passed, failed and were skipped. A check without tests of its own counts
 * as one.
 *
 * @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Counts
 */

/**
 * Reads what Vitest's JSON reporter wrote. A test file that could not be run counts as one failure.
 *
 * @param {string} text
 * @returns {Counts}
 */
export function readVitestReport(text) {
  /** @type {{
   *   numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number
   *   testResults: { status: string, assertionResults: { status: string }[] }[]
   * }} */
  const report = JSON.parse(text)
  const brokenFiles = report.testResults.filter(
    (file) =>
      file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/**
 * Reads what Playwright's JSON reporter wrote. An error outside any test counts as one failure.
 *
 * @param {string} text
 * @returns {Counts}
 */
export function readPlaywrightReport(text) {
  /** @type {{
   *   stats: { expected: number, unexpected: number, flaky: number, skipped: number }
   *   errors: unknown[]
   * }} */
  const { stats, errors } = JSON.parse(text)
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  }
}

/**
 * Agrees the counts of a report with the exit code of its runner: a runner that failed has at least
 * one failure, whether or not it wrote a report.
 *
 * @param {Counts | undefined} counts
 * @param {boolean} hasSucceeded
 * @returns {Counts}
 */
export function countStep(counts, hasSucceeded) {
  const { passed, failed, skipped } = counts ?? {
    passed: hasSucceeded ? 1 : 0,
    failed: 0,
    skipped: 0,
  }
  return { passed, failed: hasSucceeded ? failed : Math.max(failed, 1), skipped }
}

/**
 * The sum in the words of the last line: `12 passed, 0 failed`.
 *
 * @param {readonly Counts[]} steps
 */
export function describeCounts(steps) {
  const sum = (/** @type {keyof Counts} */ key) =>
    steps.reduce((total, counts) => total + counts[key], 0)
  const skipped = sum('skipped')
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
