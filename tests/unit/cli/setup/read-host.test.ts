import { hostname } from 'node:os'
import { expect, it } from 'vitest'
import { readHost } from '../../../../cli/setup/read-host.mjs'

it('takes the address that is asked for', () => {
  expect(readHost('127.0.0.1')).toBe('127.0.0.1')
})

it.each([undefined, '', ' '])('listens on every address for %j', (text) => {
  expect(readHost(text)).toBeUndefined()
})

it('does not take the name of the machine for a wish', () => {
  expect(readHost(hostname())).toBeUndefined()
})
