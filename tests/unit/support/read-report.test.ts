import { describe, expect, it } from 'vitest'
import {
  countStep,
  describeCounts,
  readPlaywrightReport,
  readVitestReport,
} from '../../support/read-report.mjs'

describe('readVitestReport', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
      { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
    ],
  }

  it('counts tests', () => {
    expect(readVitestReport(JSON.stringify(report))).toEqual({ passed: 5, failed: 1, skipped: 3 })
  })

  it('counts a file that could not be run as one failure', () => {
    const testResults = [...report.testResults, { status: 'failed', assertionResults: [] }]
    expect(readVitestReport(JSON.stringify({ ...report, testResults })).failed).toBe(2)
  })
})

describe('readPlaywrightReport', () => {
  const report = { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 }, errors: [] }

  it('counts tests', () => {
    expect(readPlaywrightReport(JSON.stringify(report))).toEqual({
      passed: 8,
      failed: 1,
      skipped: 2,
    })
  })

  it('counts an error outside any test as one failure', () => {
    expect(readPlaywrightReport(JSON.stringify({ ...report, errors: [{}] })).failed).toBe(2)
  })
})

describe('countStep', () => {
  it('counts a check without a report as one', () => {
    expect(countStep(undefined, true)).toEqual({ passed: 1, failed: 0, skipped: 0 })
    expect(countStep(undefined, false)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  it('believes a runner that failed after all its tests had passed', () => {
    expect(countStep({ passed: 4, failed: 0, skipped: 0 }, false)).toEqual({
      passed: 4,
      failed: 1,
      skipped: 0,
    })
  })

  it('keeps the counts of a report otherwise', () => {
    const counts = { passed: 4, failed: 2, skipped: 1 }
    expect(countStep(counts, false)).toEqual(counts)
  })
})

describe('describeCounts', () => {
  it('sums all steps', () => {
    const steps = [
      { passed: 10, failed: 1, skipped: 0 },
      { passed: 2, failed: 0, skipped: 0 },
    ]
    expect(describeCounts(steps)).toBe('12 passed, 1 failed')
  })

  it('names what was skipped only if something was', () => {
    expect(describeCounts([{ passed: 1, failed: 0, skipped: 3 }])).toBe(
      '1 passed, 0 failed, 3 skipped',
    )
  })
})
