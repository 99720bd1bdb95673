import { expect, it } from 'vitest'
import { sayQuantity } from '@/components/desk/review/say-quantity'

it.each([
  ['852', 'minute', '852 minutes'],
  ['1', 'minute', '1 minute'],
  ['74', 'inch', '74 inches'],
  ['1', 'foot', '1 foot'],
  ['5', 'km', '5 km'],
  ['3', 'nautical-mile', '3 nautical miles'],
  ['1', '%', '1%'],
  ['3400000', 'gbp', '£3,400,000'],
  ['2.5', 'celsius', '2.5 °C'],
  ['3', 'place', '3'],
  ['1/5', '', '1/5'],
  ['30 to 40', 'kg', '30 to 40 kg'],
  ['', 'km', ''],
])('says of %j in the unit %j: %s', (value, unit, said) => {
  expect(sayQuantity(value, unit, 'en-GB')).toBe(said)
})
