import { describe, expect, it } from 'vitest'
import { cutAtTakenOut } from '@/components/desk/article/cut-at-taken-out'
import type { PassageNode } from '@/lib/text/passage'

const paragraph = (value: string, at: number): PassageNode => ({
  tag: 'p',
  children: [{ at, value }],
})
const [ONE, TWO, THREE] = [paragraph('One.', 0), paragraph('Two.', 6), paragraph('Three.', 12)]
const taken = (id: string, after: number) => ({ id, text: id, reason: 'caption', after })

describe('cutAtTakenOut', () => {
  it('leaves a passage whole from which nothing was taken', () => {
    expect(cutAtTakenOut([ONE, TWO], [])).toEqual([{ at: 0, before: [], nodes: [ONE, TWO] }])
  })

  it('puts each piece where it stood, and what stood behind the end behind it', () => {
    const [menu, caption, rights] = [taken('menu', 0), taken('caption', 2), taken('rights', 99)]
    expect(cutAtTakenOut([ONE, TWO, THREE], [menu, caption, rights])).toEqual([
      { at: 0, before: [menu], nodes: [ONE, TWO] },
      { at: 2, before: [caption], nodes: [THREE] },
      { at: 3, before: [rights], nodes: [] },
    ])
  })

  it('does not count the white space between blocks', () => {
    const space: PassageNode = { at: 4, value: '\n' }
    const caption = taken('caption', 1)
    expect(cutAtTakenOut([ONE, space, TWO], [caption])).toEqual([
      { at: 0, before: [], nodes: [ONE] },
      { at: 1, before: [caption], nodes: [TWO] },
    ])
  })
})
