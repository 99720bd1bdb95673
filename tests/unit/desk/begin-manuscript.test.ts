import { describe, expect, it } from 'vitest'
import { beginManuscript } from '@/lib/desk/begin-manuscript'
import type { ImportedFile } from '@/lib/formats/import/imported-file'

const BARE: ImportedFile = { markdown: 'A.\n', removed: [], pictures: [] }

describe('beginManuscript', () => {
  it('has the fields that the file tells, and empty ones for the rest', () => {
    const { article, items, feedback } = beginManuscript({ ...BARE, title: 'A call', published: '2023-11-15' }, 'm1') // prettier-ignore
    expect(article).toEqual({ title: 'A call', byline: '', source: '', sourceUrl: '', published: '2023-11-15', place: '', language: '', passage: 'A.\n' }) // prettier-ignore
    expect([items, feedback]).toEqual([[], 'each'])
  })

  it.each([
    ['A call on the King’s birthday', 'a-call-on-the-kings-birthday'],
    ['今日', 'article'],
    ['', 'article'],
  ])('makes an address of the title "%s"', (title, slug) => {
    expect(beginManuscript({ ...BARE, title }, 'm1').slug).toBe(slug)
  })

  it('keeps what was taken out, each with an id of its own, and pictures that nobody has asked for yet', () => {
    const removed = [
      { text: 'Photo', reason: 'caption', after: 1 },
      { text: 'Photo', reason: 'caption', after: 1 },
    ] as const
    const pictures = [{ name: 'a.jpg', bytes: new Uint8Array(), alt: 'Ann' }]
    const begun = beginManuscript({ ...BARE, removed, pictures, picturesBeside: 2 }, 'm1')
    expect(begun.takenOut.map(({ id }) => id)).toEqual(['t1', 't2'])
    expect(begun.pictures).toEqual([{ name: 'a.jpg', alt: 'Ann', isWanted: false }])
    expect(begun.picturesBeside).toBe(2)
  })
})
