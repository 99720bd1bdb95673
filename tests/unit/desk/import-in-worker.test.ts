import { describe, expect, it } from 'vitest'
import { importInWorker } from '@/lib/desk/import-in-worker'
import { readFixture } from '../../support/read-fixture'

const AMPLE = { milliseconds: 60_000, megabytes: 512 }
const TOO_MUCH =
  'This file is too large or too tangled to be read. Paste the article’s text instead.'

describe('a file that is read in a thread of its own', () => {
  it.each(['ferry.docx', 'ferry.odt', 'ferry.rtf', 'ferry.pdf'])(
    'gives its article: %s',
    async (name) => {
      const result = await importInWorker({ name, bytes: readFixture(name) }, AMPLE)
      expect(result.ok && result.article.title).toBe('Ferry to the island sails again')
    },
  )

  it('gives its pictures', async () => {
    const bytes = readFixture('ferry.docx')
    const result = await importInWorker({ name: 'ferry.docx', bytes }, AMPLE)
    expect(result.ok && result.article.pictures[0]?.bytes.subarray(1, 4)).toEqual(
      new TextEncoder().encode('PNG'),
    )
    expect(bytes.length).toBeGreaterThan(0)
  })

  it('gives the sentence of its reader', async () => {
    const result = await importInWorker({ name: 'a.pdf', bytes: readFixture('locked.pdf') }, AMPLE)
    expect(result).toMatchObject({ ok: false, says: expect.stringContaining('password') })
  })

  it('ends in a sentence when it takes too long', async () => {
    const file = { name: 'ferry.docx', bytes: readFixture('ferry.docx') }
    const result = await importInWorker(file, { ...AMPLE, milliseconds: 5 })
    expect(result).toEqual({ ok: false, says: TOO_MUCH })
  })

  it('ends in a sentence when it takes too much memory', async () => {
    const file = { name: 'ferry.pdf', bytes: readFixture('ferry.pdf') }
    const result = await importInWorker(file, { ...AMPLE, megabytes: 6 })
    expect(result).toEqual({ ok: false, says: TOO_MUCH })
  })
})
