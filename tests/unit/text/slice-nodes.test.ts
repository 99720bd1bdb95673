import { describe, expect, it } from 'vitest'
import { sliceNodes } from '@/lib/text/slice-nodes'
import type { PassageNode } from '@/lib/text/passage'

// The passage "He is four.\n\nShe is two." with "four" in italics.
const NODES: readonly PassageNode[] = [
  {
    tag: 'p',
    children: [
      { at: 0, value: 'He is ' },
      { tag: 'em', children: [{ at: 6, value: 'four' }] },
      { at: 10, value: '.' },
    ],
  },
  { tag: 'p', children: [{ at: 13, value: 'She is two.' }] },
]

describe('sliceNodes', () => {
  it.each([
    [{ start: 0, end: 11 }, 'He is four.'],
    [{ start: 6, end: 10 }, 'four'],
    [{ start: 13, end: 24 }, 'She is two.'],
    [{ start: 6, end: 16 }, 'four. She'],
    [{ start: 30, end: 40 }, ''],
  ])('gives the words of %o as %o', (span, words) => {
    expect(sliceNodes(NODES, span)).toBe(words)
  })
})
