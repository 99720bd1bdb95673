import { expect, it } from 'vitest'
import { describeOldNode } from '../../../../cli/setup/require-node.mjs'

it.each(['v20.9.0', 'v20.9.1', 'v20.10.0', 'v21.0.0', 'v22.0.0-nightly', 'v100.0.0'])(
  'has nothing to say about %s',
  (version) => {
    expect(describeOldNode(version, '>=20.9.0')).toBeUndefined()
  },
)

it.each(['v20.8.9', 'v18.20.4', 'v14.0.0', 'v0.12.18'])('turns %s away', (version) => {
  expect(describeOldNode(version, '>=20.9.0')).toBe(
    `Dateline needs Node.js 20.9.0 or newer; this is ${version.slice(1)}. Get a newer one from https://nodejs.org/ and try again.`,
  )
})
