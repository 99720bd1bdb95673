import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { cutAtMarks } from '@/lib/text/cut-at-marks'

describe('cutAtMarks', () => {
  it('gives one piece without ids where no mark lies', () => {
    expect(cutAtMarks(10, 'Prince Archie', [{ id: 'a', start: 0, end: 10 }])).toEqual([
      { start: 10, text: 'Prince Archie', ids: [] },
    ])
  })

  it('cuts at both ends of a mark', () => {
    expect(cutAtMarks(0, 'Prince Archie, four', [{ id: 'a', start: 7, end: 13 }])).toEqual([
      { start: 0, text: 'Prince ', ids: [] },
      { start: 7, text: 'Archie', ids: ['a'] },
      { start: 13, text: ', four', ids: [] },
    ])
  })

  it('names every mark that covers a piece where marks overlap', () => {
    const marks = [
      { id: 'a', start: 0, end: 4 },
      { id: 'b', start: 2, end: 6 },
    ]
    expect(cutAtMarks(0, 'abcdef', marks)).toEqual([
      { start: 0, text: 'ab', ids: ['a'] },
      { start: 2, text: 'cd', ids: ['a', 'b'] },
      { start: 4, text: 'ef', ids: ['b'] },
    ])
  })

  it('leaves the text as it is when its pieces are joined', () => {
    const mark = fc
      .tuple(fc.nat(60), fc.nat(30))
      .map(([start, length]) => ({ id: String(length), start, end: start + length + 1 }))
    fc.assert(
      fc.property(fc.nat(20), fc.string(), fc.array(mark), (at, value, marks) => {
        const pieces = cutAtMarks(at, value, marks)
        expect(pieces.map((piece) => piece.text).join('')).toBe(value)
      }),
      { seed: 1 },
    )
  })
})
