/*
 * `npm start`. This file and what it imports directly are read by any Node from 12 on, so that a
 * Node that is too old gets a sentence and not a syntax error; the rest is loaded afterwards.
 */
import { requireNode } from './setup/require-node.mjs'

requireNode()
import('./setup/run-main.mjs').then(({ runMain }) =>
  runMain(async () => {
    const { serveApp } = await import('./setup/serve-app.mjs')
    await serveApp()
  }),
)
