import { describe, expect, it } from 'vitest'
import { startPhrasing } from '@/lib/draft/phrasing/phrasing'
import { materialOf } from '@/tests/support/material-of'

/** The subject and what follows, without the word `gone`, as a sentence of our own has them. */
function say(passage: string, gone?: string, asked?: string): string | undefined {
  const { material, clause } = materialOf(passage)
  const { words } = clause
  const phrasing = startPhrasing(material, clause, asked)
  const drop = words.flatMap(({ text }, at) => (text === gone ? [{ from: at, to: at + 1 }] : []))
  const { from, to } = clause.subject
  const parts = [
    phrasing.say({ from, to }, drop),
    phrasing.say({ from: to, to: words.length }, drop),
  ]
  return parts.includes(undefined) ? undefined : parts.filter((part) => part !== '').join(' ')
}

describe('startPhrasing', () => {
  it.each([
    ['Anna Reed sang "a sad song".', 'Anna Reed sang "a sad song"'],
    ['The Obama administration sold the island.', 'the Obama administration sold the island'],
    ['The head of General Motors left. General Motors grew.', 'General Motors grew'],
    ['The head of Royal Mail left. Royal Mail grew.', 'Royal Mail grew'],
    ['The bridge was closed.', 'the bridge was closed'],
    ['Bridges were closed.', 'bridges were closed'],
    ['Greek islands were sold.', 'Greek islands were sold'],
    ['UK banks were sold.', 'UK banks were sold'],
    ['Anna Reed came. Reed sang.', 'Anna Reed sang'],
    ['The King came. The King sang.', 'the King sang'],
    ['Mayor Anna Reed sang.', 'Mayor Anna Reed sang'],
    ['Sculptor Anna Reed sang.', 'sculptor Anna Reed sang'],
    ['The late Anna Reed sang.', 'the late Anna Reed sang'],
    [
      'Anna Reed met Peter Cole and thanked Cole.',
      'Anna Reed met Peter Cole and thanked Peter Cole',
    ],
    ['Anna Reed also sang again.', 'Anna Reed sang'],
    ['Anna Reed came. She sang.', 'Anna Reed sang'],
    ['Anna Reed sold her house.', 'Anna Reed sold her house'],
    ['The team lost its first match.', 'the team lost its first match'],
    ['The players lost their first match.', 'the players lost their first match'],
    ['The mayor called it “a black day” for us.', undefined],
    ['Anna Reed sang “a long, sad song” there.', undefined],
    ['Anna Reed sang “a sad song” in Leeds.', 'Anna Reed sang “a sad song” in Leeds'],
    ['Anna Reed rowed for the U.S.', 'Anna Reed rowed for the U.S.'],
    ['He sang.', undefined],
    ['They sang.', undefined],
    ['It sank.', undefined],
    ['Anna Reed bought this house.', undefined],
    ['Anna Reed sang yesterday.', undefined],
  ])('%s', (passage, said) => {
    expect(say(passage)).toBe(said)
  })

  it.each([
    ['Anna Reed sang “a sad song” in Leeds.', 'song', 'Anna Reed sang a sad in Leeds'],
    ['Anna Reed sang in “Leeds.', 'nothing', 'Anna Reed sang in Leeds'],
    ['Anna Reed sang, quietly, in Leeds.', 'quietly', 'Anna Reed sang, in Leeds'],
  ])('%s without "%s"', (passage, gone, said) => {
    expect(say(passage, gone)).toBe(said)
  })

  it('takes whom the question asks for as named', () => {
    expect(say('Anna Reed came. She sold her house.', 'She', 'Anna Reed')).toBe('sold her house')
  })

  it('leaves the pronouns of a speaker alone', () => {
    expect(
      say('“It was cold that winter. She was never seen again,” said Anna Reed.'),
    ).toBeUndefined()
  })
})
