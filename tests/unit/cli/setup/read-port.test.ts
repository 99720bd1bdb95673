import { expect, it } from 'vitest'
import { readPort } from '../../../../cli/setup/read-port.mjs'
import { SetUpProblem } from '../../../../cli/setup/set-up-problem.mjs'

it.each([
  [undefined, 3000],
  ['', 3000],
  ['8080', 8080],
  [' 1 ', 1],
  ['65535', 65535],
])('reads %j as %i', (text, port) => {
  expect(readPort(text)).toBe(port)
})

it.each(['0', '65536', '-1', '80.5', '1e3', '0x50', 'http'])('refuses %j', (text) => {
  expect(() => readPort(text)).toThrow(
    new SetUpProblem(
      `PORT is "${text}", but a port is a number from 1 to 65535: PORT=3001 npm start`,
    ),
  )
})
