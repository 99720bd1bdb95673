import type { Item } from '@/lib/quiz/item'
import type { Manuscript, ReviewItem } from '@/lib/review/manuscript'

/** A short item that asks how old somebody is. */
export function itemOf(id: string, change: Partial<Omit<Item, 'ask' | 'key'>> = {}): Item {
  return {
    id,
    kind: 'age',
    ask: 'entry',
    stem: `How old is ${id}?`,
    key: '4',
    accept: [],
    distractors: ['2', '6'],
    evidence: [{ quote: 'Archie, four' }],
    rationales: {},
    ...change,
  }
}

export function reviewItemOf(id: string): ReviewItem {
  return { item: itemOf(id), by: 'age', isKept: false, overruled: [] }
}

export function manuscriptOf(change: Partial<Manuscript> = {}): Manuscript {
  return {
    id: 'abc123',
    slug: 'kings-birthday',
    article: {
      title: 'A call on the birthday',
      byline: '',
      source: 'The Telegraph',
      sourceUrl: '',
      published: '2023-11-15',
      place: '',
      language: 'en-GB',
      passage: 'Archie, four, called.',
    },
    feedback: 'each',
    passageMode: 'shown',
    items: [reviewItemOf('archie-age')],
    takenOut: [],
    pictures: [],
    ...change,
  }
}

export function titled(title: string, manuscript = manuscriptOf()): Manuscript {
  return { ...manuscript, article: { ...manuscript.article, title } }
}
