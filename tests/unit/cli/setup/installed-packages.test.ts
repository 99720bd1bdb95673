import { expect, it } from 'vitest'
import { hasAllPackages } from '../../../../cli/setup/installed-packages.mjs'

const LOCK = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/next': { version: '16.4.6', integrity: 'sha512-next' },
    'node_modules/vitest': { version: '4.1.11', integrity: 'sha512-vitest', dev: true },
    'node_modules/for-another-system': { version: '1.0.0', optional: true },
  },
}
const { 'node_modules/next': next, 'node_modules/vitest': vitest } = LOCK.packages

it('is content when all but the packages of other systems are there', () => {
  const installed = { packages: { 'node_modules/next': next, 'node_modules/vitest': vitest } }
  expect(hasAllPackages(LOCK, installed, { dev: true })).toBe(true)
})

it('misses a package that is not there', () => {
  const installed = { packages: { 'node_modules/vitest': vitest } }
  expect(hasAllPackages(LOCK, installed, { dev: true })).toBe(false)
})

it.each([
  ['version', { ...next, version: '16.4.5' }],
  ['integrity', { ...next, integrity: 'sha512-other' }],
])('is not content with another %s', (_, other) => {
  const installed = { packages: { 'node_modules/next': other, 'node_modules/vitest': vitest } }
  expect(hasAllPackages(LOCK, installed, { dev: true })).toBe(false)
})

it('asks for the packages of development only where they are wanted', () => {
  const installed = { packages: { 'node_modules/next': next } }
  expect(hasAllPackages(LOCK, installed, { dev: false })).toBe(true)
  expect(hasAllPackages(LOCK, installed, { dev: true })).toBe(false)
})
