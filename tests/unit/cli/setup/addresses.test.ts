import { expect, it } from 'vitest'
import { listAddresses } from '../../../../cli/setup/addresses.mjs'

it.each([undefined, '0.0.0.0', '::'])('is on localhost when it listens on %s', (host) => {
  expect(listAddresses(3000, host).here).toBe('http://localhost:3000/')
})

it.each([
  ['127.0.0.1', 'http://127.0.0.1:3000/'],
  ['::1', 'http://[::1]:3000/'],
  ['localhost', 'http://localhost:3000/'],
  ['school.example', 'http://school.example:3000/'],
])('is on no other address when it listens on %s', (host, here) => {
  expect(listAddresses(3000, host)).toEqual({ here, network: undefined })
})
