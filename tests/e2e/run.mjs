/*
 * `npm run test:e2e`. Like cli/serve.mjs, this file can be read by a Node that is too old for the
 * rest. What follows `--` goes to Playwright: npm run test:e2e -- answer-a-quiz --headed
 */
import { requireNode } from '../../cli/setup/require-node.mjs'

requireNode()
import('../../cli/setup/run-main.mjs').then(({ runMain }) =>
  runMain(async () => {
    const { runEndToEnd } = await import('../support/run-end-to-end.mjs')
    await runEndToEnd(process.argv.slice(2))
  }),
)
