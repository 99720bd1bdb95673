import { expect, it } from 'vitest'
import { anchorsOf, cutsOf, innermost, readCuts } from '@/components/desk/review/arrange-marks'
import type { FactMark } from '@/lib/review/findings'

function mark(id: string, start: number, end: number): FactMark {
  return { id, kind: 'quote', text: '', value: '', start, end }
}

it('each mark has its button where it starts', () => {
  expect([...anchorsOf([mark('a', 0, 4), mark('b', 6, 9)])]).toEqual([
    [0, 'a'],
    [6, 'b'],
  ])
})

it('a mark that starts with a shorter one has its button behind that one', () => {
  expect([...anchorsOf([mark('long', 0, 20), mark('short', 0, 4)])]).toEqual([
    [4, 'long'],
    [0, 'short'],
  ])
})

it('a mark that shorter ones cover from end to end has no button', () => {
  const marks = [mark('long', 0, 8), mark('one', 0, 4), mark('two', 4, 8)]
  expect([...anchorsOf(marks).values()]).toEqual(['one', 'two'])
})

it('of two marks of the same words one has the button', () => {
  expect(anchorsOf([mark('a', 0, 4), mark('b', 0, 4)]).size).toBe(1)
})

it('the innermost of several marks is the shortest', () => {
  expect(innermost([mark('long', 0, 20), mark('short', 5, 9)])?.id).toBe('short')
  expect(innermost([])).toBeUndefined()
})

it('cuts keep facts and items apart, even if they have the same id', () => {
  const cuts = cutsOf([mark('7', 0, 4)], [{ id: '7', evidence: [{ start: 0, end: 9 }], about: [] }])
  expect(readCuts(cuts.map(({ id }) => id))).toEqual({ facts: ['7'], items: ['7'] })
})
