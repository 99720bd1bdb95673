import { test as base } from '@playwright/test'
import { serveContent } from './serve-content'

/** Playwright's `test`, whose `serveContent` ends each server that a test has started. */
export const test = base.extend<{ serveContent: typeof serveContent }>({
  serveContent: async ({}, provide) => {
    const served: Awaited<ReturnType<typeof serveContent>>[] = []
    await provide(async (...settings) => {
      const content = await serveContent(...settings)
      served.push(content)
      return content
    })
    for (const content of served) await content.stop()
  },
})

export { expect } from '@playwright/test'
