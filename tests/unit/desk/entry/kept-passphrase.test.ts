import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readKept, writeKept } from '@/lib/desk/entry/kept-passphrase'

const KEPT = {
  cost: { N: 32768, r: 8, p: 1 },
  salt: Buffer.alloc(16, 1),
  hash: Buffer.alloc(32, 2),
  secret: Buffer.alloc(32, 3),
}
const TEXT = writeKept(KEPT)

/** The text with some of it changed. */
function changed(from: RegExp, to: string): string {
  expect(TEXT).toMatch(from)
  return TEXT.replace(from, to)
}

describe('readKept', () => {
  it('reads what was written', () => {
    expect(readKept(TEXT)).toEqual(KEPT)
  })

  it.each([
    ['the empty text', ''],
    ['half of the text', TEXT.slice(0, TEXT.length / 2)],
    ['null', 'null'],
    ['a list', '[]'],
    ['another format', changed(/"format": 1/, '"format": 2')],
    ['no secret', changed(/,\s*"secret": "[^"]*"/, '')],
    ['a short hash', changed(/"hash": "[^"]*"/, '"hash": "AAAA"')],
    ['a hash that is a number', changed(/"hash": "[^"]*"/, '"hash": 1')],
    ['an odd cost', changed(/32768/, '1000')],
    ['no cost', changed(/"r": 8,/, '')],
    ['a cost that would take all memory', changed(/32768/, '1073741824')],
    ['fields that every object has', '{"__proto__":{"format":1},"constructor":1}'],
  ])('makes nothing of %s', (_what, text) => {
    expect(readKept(text)).toBeUndefined()
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readKept(text)).toBeUndefined()
      }),
      { seed: 4 },
    )
  })
})
