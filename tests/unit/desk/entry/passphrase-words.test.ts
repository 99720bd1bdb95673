import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldPassphrase, makePassphrase } from '@/lib/desk/entry/passphrase-words'

/** Numbers from a fixed list, over and over. */
function fromList(numbers: readonly number[]): (below: number) => number {
  let next = 0
  return (below) => (numbers[next++ % numbers.length] ?? 0) % below
}

describe('makePassphrase', () => {
  it('makes five groups of two syllables', () => {
    expect(makePassphrase(fromList([0, 1, 2, 3, 4, 0]))).toBe('befo-jabe-foja-befo-jabe')
  })

  it('has at least 60 bits to choose from', () => {
    let ways = 1
    makePassphrase((below) => {
      ways *= below
      return 0
    })
    expect(Math.log2(ways)).toBeGreaterThan(60)
  })

  it('makes another in place of a group that is no word for a staff room', () => {
    const rape = [11, 0, 10, 1]
    expect(makePassphrase(fromList([...rape, 0, 0, 0, 0]))).not.toContain('rape')
  })
})

describe('foldPassphrase', () => {
  it.each([
    ['capitals', 'BEFO-JABA-BEDA-BEGI-KABE'],
    ['spaces for hyphens', ' befo jaba beda begi kabe '],
    ['no hyphens', 'befojababedabegikabe'],
    ['the dashes that a phone makes', 'befo–jaba—beda-begi‑kabe'],
    ['full-width letters', 'ｂｅｆｏ-jaba-beda-begi-kabe'],
  ])('reads a made passphrase with %s', (_what, typed) => {
    expect(foldPassphrase(typed)).toBe('befo-jaba-beda-begi-kabe')
  })

  it.each(['Correct Horse', 'befo-jaba-beda-begi', 'befo jaba beda begi kabx', 'BEFO'])(
    'leaves %s as it is typed, since somebody chose it so',
    (typed) => {
      expect(foldPassphrase(`  ${typed}\n`)).toBe(typed)
    },
  )

  it('leaves every made passphrase as it is', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const made = makePassphrase((below) => Number(numbers.next().value) % below)
        expect(foldPassphrase(made)).toBe(made)
      }),
      { seed: 4 },
    )
  })
})
