import { testOn } from './served-test'

interface TestFixtures {
  /** A name for an article that belongs to this test alone. */
  readonly slug: string
  readonly serverLog: undefined
}

/**
 * Playwright's `test` on a server that starts with an empty folder and that all tests of a spec share: each writes, and
 * changes, an article of its own, named by `slug`.
 */
export const test = testOn({}).extend<TestFixtures>({
  slug: async ({}, provide, { testId }) => provide(`article-${testId}`),
  serverLog: [
    async ({ content }, provide, info) => {
      await provide(undefined)
      if (info.status === info.expectedStatus) return
      await info.attach('server log', { body: content.log(), contentType: 'text/plain' })
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'
