import { defineConfig } from '@playwright/test'
import { BROWSER_FLAGS } from './tests/support/find-browser.mjs'

/** Set by tests/e2e/run.mjs, which starts the server and finds the browser. */
const { DATELINE_URL, DATELINE_BROWSER, PLAYWRIGHT_JSON_OUTPUT_FILE, CI } = process.env
if (DATELINE_URL === undefined) throw new Error('Start these tests with: npm run test:e2e')

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: CI !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ...(PLAYWRIGHT_JSON_OUTPUT_FILE ? [['json'] as const] : [])],
  use: {
    baseURL: DATELINE_URL,
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    trace: 'retain-on-failure',
    launchOptions: {
      args: BROWSER_FLAGS,
      ...(DATELINE_BROWSER ? { executablePath: DATELINE_BROWSER } : {}),
    },
  },
  projects: [
    { name: 'chromium', use: { browserName: 'chromium', viewport: { width: 1280, height: 800 } } },
  ],
})
