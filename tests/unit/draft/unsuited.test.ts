import { describe, expect, it } from 'vitest'
import { draftQuiz } from '@/lib/draft/draft-quiz'
import { readMaterial } from '@/lib/draft/read-material'
import { unsuited } from '@/lib/draft/unsuited'
import { FAMILY, VOYAGE } from './passages'

const FRENCH =
  'Le roi Charles, 75 ans, a fêté son anniversaire à Londres avec sa famille mardi. Le prince Harry, 39 ans, est venu de Californie pour la cérémonie en mai 2023. « Nous sommes très heureux », a dit Marie Dupont.'
const POEM = `In eighteen hundred and ninety-two
Tom Baker went to sea,
With Peter Jones and forty more
To sail to Galilee.

The wind was high, the night was black,
The captain, thirty-nine,
Said: “Ann and Mary, pull the rope
And drink the ship’s last wine.”`
const TABLE = `Arsenal 2 Chelsea 1\nLeeds United 3 Hull City 0\nEverton 1 Liverpool 4\n\nPosition Team Points\n1 Arsenal 45\n2 Liverpool 44\n3 Leeds United 39`
const LINKS = `https://example.org/london-2019\nhttps://example.org/king-75\n\nRead: King Charles, 75, in London\nMore: Prince Harry, 39, in California\nAlso: 12 pictures of 14 November 2023`

describe('unsuited', () => {
  it.each([
    ['another language', FRENCH, 'not-english'],
    ['a poem', POEM, 'not-prose'],
    ['a table of scores', TABLE, 'not-prose'],
    ['a list of links', LINKS, 'not-prose'],
  ])('refuses %s, and every mention of it for that reason', (_, passage, reason) => {
    const material = readMaterial({ passage })
    expect(unsuited(material)).toBe(reason)
    const draft = draftQuiz({ passage })
    expect(draft.items).toEqual([])
    expect(draft.refusals.length).toBe(material.mentions.length)
    expect(new Set(draft.refusals.map((one) => one.reason))).toEqual(new Set([reason]))
  })

  it('refuses what is said to be in another language', () => {
    expect(unsuited(readMaterial({ passage: FAMILY, language: 'de' }))).toBe('not-english')
  })

  it.each([
    ['an article', FAMILY],
    ['another', VOYAGE],
    ['one sentence', 'Ann Smith is 34.'],
    ['prose that was wrapped', VOYAGE.replace(/(.{60}\S*) /g, '$1\n')],
  ])('lets %s pass', (_, passage) => {
    expect(unsuited(readMaterial({ passage }))).toBeUndefined()
  })
})
