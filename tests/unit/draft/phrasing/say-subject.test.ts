import { describe, expect, it } from 'vitest'
import { startPhrasing } from '@/lib/draft/phrasing/phrasing'
import { saySubject } from '@/lib/draft/phrasing/say-subject'
import { materialOf } from '@/tests/support/material-of'

function subject(passage: string, title?: string): string | undefined {
  const { material, clause } = materialOf(passage, title)
  return saySubject(material, clause, startPhrasing(material, clause))
}

describe('saySubject', () => {
  it.each([
    ['Anna Reed left.', 'Anna Reed'],
    ['Anna Reed, 44, left.', 'Anna Reed'],
    ['Anna Reed and Peter Cole left.', 'Anna Reed and Peter Cole'],
    ['The mayor of Hull left.', 'the mayor of Hull'],
    ['The mayor of Hull, Anna Reed, left.', 'Anna Reed'],
    ['Peter Cole came. He left.', 'Peter Cole'],
    ["Anna Reed's brother left.", "Anna Reed's brother"],
    ['The son of a miner left.', 'the son of a miner'],
    ['Wolves left.', 'wolves'],
    ['A storm came up.', 'a storm'],
    ['The stone bridge fell.', 'the stone bridge'],
    ['The number of wolves rose.', 'the number of wolves'],
  ])('%s', (passage, said) => {
    expect(subject(passage)).toBe(said)
  })

  it.each([
    ['He left.'],
    ['They left.'],
    ['It fell.'],
    ['There was a fire.'],
    ['Nobody left.'],
    ['The bridge fell.'],
    ['The number rose.'],
    ['The team, led by Anna Reed, lost.'],
    ['Two left.'],
    ['Doctors left.'],
    ['A doctor left.'],
    ['The younger brother left.'],
    ['Anna Reed, 44, and Peter Cole, 41, left.'],
    ['This bridge fell.'],
    ['Our old bridge fell.'],
    ['Peter Cole met Tom Baker. He left.'],
  ])('%s: nobody can tell who or what', (passage) => {
    expect(subject(passage)).toBeUndefined()
  })

  it('knows a bare noun that the title has, or that comes back', () => {
    expect(subject('The bridge fell.', 'A bridge in Hull')).toBe('the bridge')
    expect(subject('Hull had a bridge. The bridge fell.')).toBe('the bridge')
  })
})
