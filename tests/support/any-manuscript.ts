import fc from 'fast-check'
import { FEEDBACKS, PASSAGE_MODES, type Item } from '@/lib/quiz/item'
import type { Change } from '@/lib/review/change'
import type { Manuscript, ManuscriptArticle } from '@/lib/review/manuscript'

export const BASE_ITEM = {
  id: 'ann-age', kind: 'age', ask: 'choice', stem: 'How old is Ann Reed?', key: '39', accept: [], distractors: ['41', '7'],
  evidence: [{ quote: 'Ann Reed, 39, moved to Leeds.' }], rationale: 'She is 39.', rationales: { '7': 'Her son is seven.' },
} as const satisfies Item // prettier-ignore

/** A manuscript of three items, for tests of one field of it. */
export const MANUSCRIPT: Manuscript = {
  id: 'm1',
  slug: 'a-move',
  article: {
    title: 'A move', byline: 'Jo Poe', source: 'The Post', sourceUrl: 'https://post.example/move', published: '2023-11-15',
    place: 'Leeds', language: 'en-GB',
    passage: 'Ann Reed, 39, moved to Leeds.\n\nHer son is seven. He was born in 2016.\n\nThe house is old.\n',
  }, // prettier-ignore
  feedback: 'each',
  passageMode: 'shown',
  items: [
    { item: BASE_ITEM, by: 'age', isKept: false, overruled: [] },
    { item: { ...BASE_ITEM, id: 'move-place', kind: 'place', ask: 'entry', stem: 'Where did Ann Reed move?', key: 'Leeds', distractors: [], rationales: {} }, isKept: true, overruled: [] },
    { item: { ...BASE_ITEM, id: 'which', ask: 'evidence', key: undefined, stem: 'Which sentence tells you how old her son is?', evidence: [{ quote: 'Her son is seven.' }], distractors: [], rationales: {} }, isKept: true, overruled: [] },
  ],
  takenOut: [
    { id: 't1', text: 'Photo: *Getty*', reason: 'caption', after: 1 },
    { id: 't2', text: 'Read more', reason: 'read-more', after: 1 },
    { id: 't3', text: '1. Copyright', reason: 'copyright', after: 3 },
  ],
  pictures: [{ name: 'ann.jpg', alt: '', isWanted: false }],
} // prettier-ignore

const ids = fc.constantFrom('ann-age', 'move-place', 'which', 'ann-age-2', 'nobody')
const words = fc.constantFrom('', 'a', 'Ann', 'Ann Reed', 'Leeds and York')
const FIELDS = ['title', 'byline', 'source', 'sourceUrl', 'published', 'place', 'language', 'passage'] as const satisfies readonly (keyof ManuscriptArticle)[] // prettier-ignore

const anyItem: fc.Arbitrary<Item> = fc
  .tuple(ids, words, words, fc.array(words, { maxLength: 3 }))
  .map(([id, stem, key, distractors]) => ({ ...BASE_ITEM, id, stem, key, distractors }))
const by = fc.constantFrom(undefined, 'age')
const place = fc.integer({ min: -1, max: 5 })

/** Any change, of ids that there are and that there are not. */
export const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ type: fc.constant('set-field'), field: fc.constantFrom(...FIELDS), value: words }),
  fc.record({ type: fc.constant('set-slug'), slug: words }),
  fc.record({ type: fc.constant('set-feedback'), feedback: fc.constantFrom(...FEEDBACKS) }),
  fc.record({ type: fc.constant('set-passage-mode'), passageMode: fc.constantFrom(...PASSAGE_MODES) }),
  fc.record({ type: fc.constant('edit-item'), id: ids, item: anyItem }),
  fc.record({ type: fc.constant('swap-item'), id: ids, item: anyItem, by }),
  fc.record({ type: fc.constant('keep-item'), id: ids, isKept: fc.boolean() }),
  fc.record({ type: fc.constant('keep-all') }),
  fc.record({ type: fc.constant('drop-item'), id: ids }),
  fc.record({ type: fc.constant('move-item'), id: ids, to: place }),
  fc.record({ type: fc.constant('add-item'), item: anyItem, by, at: fc.option(place, { nil: undefined }) }),
  fc.record({ type: fc.constant('overrule'), id: ids, gate: fc.constantFrom('verbatim-stem', 'two-keys'), reason: words }),
  fc.record({ type: fc.constant('put-back'), id: fc.constantFrom('t1', 't2', 't3', 't4') }),
  fc.record({ type: fc.constant('set-picture'), name: fc.constantFrom('ann.jpg', 'bob.jpg'), alt: words, isWanted: fc.boolean() }),
) // prettier-ignore
