import { describe, expect, it } from 'vitest'
import { stemTellsSex } from '@/lib/quiz/gates/stem-tells-sex'
import { choiceOf, contextOf, entryOf } from './context-of'

function check(stem: string, key: string, ...distractors: readonly string[]): string | undefined {
  return stemTellsSex.check(choiceOf({ kind: 'person', stem, key, distractors }), contextOf())
}

describe('stemTellsSex', () => {
  it.each([
    [
      'Who said she liked culture?',
      'Angela Byrne',
      ['Lena Okafor', 'Richard Platz'],
      'she',
      'Richard Platz',
    ],
    [
      'Who confirmed his plans?',
      'Prince Harry',
      ['the King', 'Princess Lilibet'],
      'his',
      'Princess Lilibet',
    ],
    ['Which musher lost his dog?', 'Gunnar Kaasen', ['Mary Byrne', 'Charlie'], 'his', 'Mary Byrne'],
    ['Who spoke of herself?', 'the Queen', ['King Charles'], 'herself', 'King Charles'],
  ])('refuses %j for %j beside %j', (stem, key, distractors, pronoun, found) => {
    expect(check(stem, key, ...distractors)).toBe(
      `“${pronoun}” in the question rules out the wrong choice “${found}”.`,
    )
  })

  it.each([
    ['Who delivers a talk to his colleagues?', 'Gary Fildes', ['Duncan Wise', 'Brian Cox']],
    ['Who lost her dog?', 'Ada Byrne', ['Robin Byrne', 'Okafor']],
    ['Who told Prince Harry that he was late?', 'Meghan', ['Princess Anne']],
    ['When did she come?', 'Ada', ['Tom']],
    ['Who said, “She is late”?', 'Ada', ['Tom']],
    ['Who opened the bridge?', 'Ada', ['Tom']],
  ])('passes %j for %j beside %j', (stem, key, distractors) => {
    expect(check(stem, key, ...distractors)).toBeUndefined()
  })

  it('has nothing to say where a name is typed', () => {
    const item = entryOf({
      kind: 'person',
      stem: 'Who lost her dog?',
      key: 'Ada',
      distractors: ['Tom'],
    })
    expect(stemTellsSex.check(item, contextOf())).toBeUndefined()
  })
})
