import { expect, it } from 'vitest'
import { withoutUnwanted } from '@/components/desk/article/without-unwanted'
import type { PassageNode } from '@/lib/text/passage'

const picture = (src: string): PassageNode => ({ tag: 'img', src, alt: '', children: [] })
const words: PassageNode = { at: 0, value: 'Words.' }
const nodes: readonly PassageNode[] = [
  { tag: 'p', children: [words, picture('a.png')] },
  { tag: 'p', children: [picture('a.png')] },
  { tag: 'p', children: [picture('b.png')] },
  { tag: 'hr', children: [] },
]
const pictureOf = (name: string, isWanted: boolean) => ({ name, alt: '', isWanted })

it('leaves out an unwanted picture, and the paragraph that held nothing else', () => {
  const pictures = [pictureOf('a.png', false), pictureOf('b.png', true)]
  expect(withoutUnwanted(nodes, pictures)).toEqual([
    { tag: 'p', children: [words] },
    { tag: 'p', children: [picture('b.png')] },
    { tag: 'hr', children: [] },
  ])
})

it('leaves the passage as it is where every picture is wanted', () => {
  expect(withoutUnwanted(nodes, [pictureOf('a.png', true)])).toBe(nodes)
})
