import type { EntryItem } from '@/lib/quiz/item'
import type { FactMark, Findings, Proposal } from '@/lib/review/findings'
import type { Span } from '@/lib/text/span'

export const PASSAGE = 'Archie is four and Lilibet is two. They live in Ely.'

export function spanOf(words: string): Span {
  const start = PASSAGE.indexOf(words)
  return { start, end: start + words.length }
}

function mark(id: string, kind: FactMark['kind'], text: string, value: string): FactMark {
  return { id, kind, text, value, ...spanOf(text) }
}

const ITEMS: readonly EntryItem[] = [
  { id: 'archie-age', kind: 'age', stem: 'How old is Archie?', key: '4' },
  { id: 'who-is-four', kind: 'person', stem: 'Who is four?', key: 'Archie' },
  { id: 'home', kind: 'place', stem: 'Where do they live?', key: 'Ely' },
].map(({ id, kind, stem, key }) => ({
  id,
  kind: kind === 'age' ? 'age' : kind === 'person' ? 'person' : 'place',
  ask: 'entry',
  stem,
  key,
  accept: [],
  distractors: [],
  evidence: [{ quote: id === 'home' ? 'They live in Ely.' : 'Archie is four and Lilibet is two.' }],
  rationales: {},
}))

export function proposalItem(index: number): EntryItem {
  const item = ITEMS[index]
  if (item === undefined) throw new RangeError(`There is no item ${String(index)}`)
  return item
}

const proposals: readonly Proposal[] = [
  {
    item: proposalItem(0),
    by: 'age',
    about: [spanOf('four')],
    isChosen: true,
    otherWays: [{ ...proposalItem(0), ask: 'choice', key: '4' }],
  },
  {
    item: proposalItem(1),
    by: 'who',
    about: [spanOf('Archie'), spanOf('four')],
    isChosen: false,
    otherWays: [],
  },
  { item: proposalItem(2), by: 'place', about: [spanOf('Ely')], isChosen: true, otherWays: [] },
]

export const findings: Findings = {
  passage: { text: PASSAGE, nodes: [{ tag: 'p', children: [{ at: 0, value: PASSAGE }] }] },
  marks: [
    mark('0', 'person', 'Archie', 'Archie'),
    mark('1', 'age', 'four', 'P4Y'),
    mark('2', 'age', 'two', 'P2Y'),
    mark('3', 'place', 'Ely', 'Ely'),
  ],
  proposals,
  reading: { words: 11, minutes: { from: 1, to: 1 }, rareWords: [] },
}
