import { describe, expect, it } from 'vitest'
import { stemWords } from '@/lib/quiz/stem-words'

const names = (stem: string) => stemWords(stem).flatMap(({ text, isName }) => (isName ? text : []))

describe('stemWords', () => {
  it('cuts a stem into words, signs and quotations', () => {
    expect(
      stemWords('Who’s the 80-year-old, “A B”?').map(({ text, kind }) => [text, kind]),
    ).toEqual([
      ['Who', 'word'],
      ['’s', 'sign'],
      ['the', 'word'],
      ['80-year-old', 'word'],
      [',', 'sign'],
      ['“”', 'quotation'],
      ['?', 'sign'],
    ])
  })

  it.each([
    ['How old is Ada Byrne?', ['Ada', 'Byrne']],
    ['Ada Byrne is how old?', ['Ada', 'Byrne']],
    ['The King came. He saw Ada.', ['King', 'Ada']],
    ['What did I see in Leeds?', ['Leeds']],
    ['Besides Ada, who came?', ['Ada']],
  ])('knows the names of %j by their capitals', (stem, known) => {
    expect(names(stem)).toEqual(known)
  })
})
