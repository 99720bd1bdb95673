import { describe, expect, it } from 'vitest'
import { isPart, isSameName } from '@/lib/text/person-names/same-name'

const words = (name: string): readonly string[] => name.split(' ')

describe('two names that are one', () => {
  it.each([
    ['jane smith', 'jane smith'],
    ['jane mary smith', 'jane smith'],
    ['jane m smith', 'jane mary smith'],
    ['harry', 'harry'],
  ])('%s and %s', (a, b) => {
    expect(isSameName(words(a), words(b))).toBe(true)
    expect(isSameName(words(b), words(a))).toBe(true)
  })
})

describe('two names that are two', () => {
  it.each([
    ['jane smith', 'john smith'],
    ['jane smith', 'jane'],
    ['jane anne smith', 'jane mary smith'],
    ['jane and smith', 'jane smith'],
  ])('%s and %s', (a, b) => {
    expect(isSameName(words(a), words(b))).toBe(false)
  })
})

describe('a part of a name', () => {
  it.each([
    ['smith', 'jane smith', true],
    ['jane smith', 'jane mary smith', true],
    ['smith jane', 'jane smith', false],
    ['jane smith', 'jane smith', false],
    ['jones', 'jane smith', false],
  ])('%s in %s: %s', (part, whole, expected) => {
    expect(isPart(words(part), words(whole))).toBe(expected)
  })
})
