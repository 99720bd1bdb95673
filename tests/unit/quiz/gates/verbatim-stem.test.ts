import { describe, expect, it } from 'vitest'
import type { Item } from '@/lib/quiz/item'
import { verbatimStem } from '@/lib/quiz/gates/verbatim-stem'
import { choiceOf, contextOf, entryOf, evidenceItemOf, matchOf, orderOf } from './context-of'

const COPIED = 'Ada Byrne opened the Otter Bridge in Ferrytown on Saturday 4 May 2024.'
const RUN = 'ada byrne opened the otter bridge in ferrytown on saturday 4 may'

describe('verbatimStem', () => {
  it.each<[string, Item]>([
    ['a stem', entryOf({ stem: `Is it true that ${COPIED.slice(0, -1)}?` })],
    ['a key', choiceOf({ key: COPIED, distractors: ['Nobody opened it.'] })],
    ['a distractor', choiceOf({ distractors: [`She said that ${COPIED}`] })],
    ['a side of a match', matchOf({ Ada: COPIED, Tom: 'He sang.' })],
    ['other capitals and signs', entryOf({ stem: COPIED.toUpperCase().replaceAll(' ', ' – ') })],
  ])('refuses twelve words of the article in %s', (_, item) => {
    expect(verbatimStem.check(item, contextOf())).toBe(
      `“${RUN}…” is copied from the article word for word.`,
    )
  })

  it.each<[string, Item]>([
    ['its sentence with a gap', entryOf({ stem: COPIED.replace('Ferrytown', '___') })],
    ['its words in quotation marks', entryOf({ stem: `Who said “${COPIED}”?` })],
    ['a choice in quotation marks', choiceOf({ key: `‘${COPIED}’` })],
    ['eleven words of it', entryOf({ stem: COPIED.replace('Ada Byrne', 'Who') })],
    [
      'words of it in another order',
      entryOf({ stem: 'On Saturday 4 May 2024, what did Ada Byrne open?' }),
    ],
    [
      'words on both sides of a quotation',
      entryOf({ stem: 'Ada Byrne opened the Otter Bridge “so” in Ferrytown on Saturday 4 May?' }),
    ],
    ['events to put in order', orderOf(['a', COPIED, 'b'])],
    ['an item that asks for the evidence', evidenceItemOf()],
  ])('passes %s', (_, item) => {
    expect(verbatimStem.check(item, contextOf())).toBeUndefined()
  })
})
