import { describe, expect, test } from 'vitest'
import { findPersonForms } from '@/lib/quiz/match/person-forms'
import { readArticle } from '@/lib/quiz/match/read-article'

function forms(key: string, passage: string) {
  const found = findPersonForms(key, readArticle(passage))
  return { forms: [...found.forms].toSorted(), shared: [...found.shared].toSorted() }
}

describe('findPersonForms', () => {
  test.each<[passage: string, key: string, forms: readonly string[], shared: readonly string[]]>([
    ['Keir Starmer spoke. Starmer smiled.', 'keir starmer', ['keir starmer', 'starmer'], []],
    [
      'Mr Tom Fisk spoke. Mr Fisk sat.',
      'tom fisk',
      ['fisk', 'mr fisk', 'mr tom fisk', 'tom fisk'],
      [],
    ],
    ['Jane Smith and John Smith met. Smith spoke.', 'jane smith', ['jane smith'], ['smith']],
    ['Jane Smith spoke. Smith sat. John Smith came.', 'jane smith', ['jane smith', 'smith'], []],
    ['Meghan, the Duchess of York, sat.', 'meghan', ['duchess of york', 'meghan'], []],
    ['The prime minister, Ann Lee, sat.', 'ann lee', ['ann lee', 'prime minister'], []],
    ['Ann Lee, 39, known as Nan, sat.', 'ann lee', ['ann lee', 'nan'], []],
    ['Ann Lee called the King.', 'ann lee', ['ann lee'], []],
    ['Elizabeth Taylor met Queen Elizabeth.', 'elizabeth taylor', ['elizabeth taylor'], []],
  ])('in %j, for %s, are these', (passage, key, own, shared) => {
    expect(forms(key, passage)).toEqual({ forms: own, shared })
  })
})
