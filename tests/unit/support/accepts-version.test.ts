import { expect, it } from 'vitest'
import { acceptsVersion } from '../../support/accepts-version'

it.each([
  '>=20.9.0',
  '>= 20',
  '>=18',
  '>= 0.4',
  '*',
  '',
  '20',
  '20.x',
  '20.9.0',
  'v20.9.0',
  '^20.9.0',
  '^20',
  '~20.9.0',
  '<21',
  '<=20',
  '>=18 <21',
  '>18',
  '^18.18.0 || ^20.9.0 || >=21.1.0',
  '18 || 20 || >=22',
  '6.* || 8.* || >= 10.*',
])('%s accepts 20.9.0', (range) => {
  expect(acceptsVersion(range, '20.9.0')).toBe(true)
})

it.each([
  '>=20.9.1',
  '>= 20.10',
  '>=22',
  '^20.19.0 || >=22.12.0',
  '^18',
  '18 || 22',
  '20.9.1',
  '20.8',
  '~20.8.0',
  '>20',
  '>20.9.0',
  '<20',
  '<20.9.0',
  '<=20.8',
  '>=18 <20',
  '^0.20.9',
])('%s does not accept 20.9.0', (range) => {
  expect(acceptsVersion(range, '20.9.0')).toBe(false)
})

it('refuses a range that it cannot read, and quotes it', () => {
  expect(() => acceptsVersion('lts/iron', '20.9.0')).toThrow(
    new RangeError('cannot read the version range "lts/iron"'),
  )
})
