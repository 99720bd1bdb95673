/*
 * `npm test`. Like cli/serve.mjs, this file can be read by a Node that is too old for the rest.
 */
import { requireNode } from '../cli/setup/require-node.mjs'

requireNode()
import('../cli/setup/run-main.mjs').then(({ runMain }) =>
  runMain(async () => {
    const { runChecks } = await import('./support/run-checks.mjs')
    await runChecks()
  }),
)
