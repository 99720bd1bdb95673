import { expect, test } from 'vitest'
import { readManuscript } from '@/lib/review/read-manuscript'
import { digestManuscript, isSameManuscript } from '@/lib/review/same-manuscript'
import { manuscriptOf, titled } from '../../support/review-manuscripts'

const given = manuscriptOf()

test('is the same in another order of fields, and with unset fields named', () => {
  const turned: typeof given = Object.assign({}, ...Object.entries(given).reverse().map(([name, value]) => ({ [name]: value }))) // prettier-ignore
  const read = readManuscript(given)
  expect(Object.keys(turned)).not.toEqual(Object.keys(given))
  expect(isSameManuscript(turned, given)).toBe(true)
  expect(read.ok && isSameManuscript(read.value, given)).toBe(true)
  expect(read.ok && digestManuscript(read.value)).toBe(digestManuscript(given))
})

test('is another one with another title, or with its items in another order', () => {
  expect(isSameManuscript(titled('Other'), given)).toBe(false)
  expect(digestManuscript(titled('Other'))).not.toBe(digestManuscript(given))
  const [item] = given.items
  const two = { ...given, items: item ? [item, { ...item, isKept: true }] : [] }
  expect(isSameManuscript(two, { ...two, items: two.items.toReversed() })).toBe(false)
})
