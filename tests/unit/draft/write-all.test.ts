import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMaterial } from '@/lib/draft/read-material'
import { writeAll } from '@/lib/draft/write-all'
import { WRITERS } from '@/lib/draft/writers'
import { anyText } from '@/tests/support/any-text'

const SOURCE = { published: '2023-11-15', language: 'en-GB' }

describe('writeAll', () => {
  it('never throws, and gives whole stems about words of the passage', () => {
    fc.assert(
      fc.property(anyText, (passage) => {
        for (const { wording, writer } of writeAll(WRITERS, readMaterial({ ...SOURCE, passage }))) {
          expect(wording.stem).toMatch(/[?.”]$/)
          for (const text of [wording.stem, wording.rationale]) expectWhole(text)
          // A gap leaves the article's own signs where they stand.
          if (writer !== 'gap') expect(wording.stem).not.toMatch(/\s[,;:.?!]/)
          for (const { start, end } of [...wording.about, ...wording.evidence]) {
            expect(start).toBeLessThan(end)
            expect(passage.slice(start, end)).toHaveLength(end - start)
          }
        }
      }),
      { seed: 3, numRuns: 3000 },
    )
  })

  it('takes no more of one writer than can be looked at', () => {
    const passage = 'Anna Reed paid £450 for a boat in Leeds in 1998. '.repeat(300)
    const written = writeAll(WRITERS, readMaterial({ ...SOURCE, passage }))
    for (const { name } of WRITERS)
      expect(written.filter(({ writer }) => writer === name).length).toBeLessThanOrEqual(120)
  })
})

/** No doubled blanks, and quotation marks in pairs. */
function expectWhole(text: string): void {
  expect(text).not.toMatch(/\s\s|^\s|\s$/)
  expect(text.match(/“/g)?.length ?? 0).toBe(text.match(/”/g)?.length ?? 0)
  expect((text.match(/"/g)?.length ?? 0) % 2).toBe(0)
}
