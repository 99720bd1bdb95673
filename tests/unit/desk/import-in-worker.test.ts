import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { importInWorker, warmImporter } from '@/lib/desk/import-in-worker'
import { HOSTILE_FILES, LARGE_FILES } from '../../support/hostile-files'
import { readFixture } from '../../support/read-fixture'

const AMPLE = { milliseconds: 60_000, atMost: 60_000, megabytes: 512 }
const TOO_MUCH = {
  ok: false,
  says: 'This file is too large or too tangled to be read. Paste the article’s text instead.',
}
const LONG_PAGE = {
  name: 'long.html',
  bytes: Buffer.from(`<html><body>${'<div><p>Some words, and others.</p></div>'.repeat(6000)}`),
}
const TITLE = 'Ferry to the island sails again'

describe('a file that is read in a thread of its own', () => {
  it.each(['ferry.docx', 'ferry.odt', 'ferry.rtf', 'ferry.pdf'])(
    'gives its article: %s',
    async (name) => {
      const result = await importInWorker({ name, bytes: readFixture(name) }, AMPLE)
      expect(result.ok && result.article.title).toBe(TITLE)
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

  it('is read beside others, each in its turn', async () => {
    const names = ['ferry.docx', 'ferry.odt', 'ferry.rtf', 'ferry.pdf']
    const results = await Promise.all(
      names.map((name) => importInWorker({ name, bytes: readFixture(name) }, AMPLE)),
    )
    expect(results.map((result) => result.ok && result.article.title)).toEqual(
      names.map(() => TITLE),
    )
  })
})

describe('a file that takes too much', () => {
  const ferry = { name: 'ferry.docx', bytes: readFixture('ferry.docx') }

  it('ends in a sentence when it is computed for too long, and the next one is read', async () => {
    const limits = { ...AMPLE, milliseconds: 10 }
    expect(await importInWorker(LONG_PAGE, limits)).toEqual(TOO_MUCH)
    expect((await importInWorker(ferry, AMPLE)).ok).toBe(true)
  })

  it('ends in a sentence when it does not come to an end', async () => {
    const limits = { ...AMPLE, atMost: 10 }
    expect(await importInWorker(LONG_PAGE, limits)).toEqual(TOO_MUCH)
  })

  it('ends in a sentence when it takes too much memory', async () => {
    expect(await importInWorker(LONG_PAGE, { ...AMPLE, megabytes: 6 })).toEqual(TOO_MUCH)
  })

  it('does not end the file that is read beside it', async () => {
    const limits = { ...AMPLE, milliseconds: 10 }
    const [long, short] = await Promise.all([
      importInWorker(LONG_PAGE, limits),
      importInWorker(ferry, AMPLE),
    ])
    expect(long).toEqual(TOO_MUCH)
    expect(short.ok).toBe(true)
  })
})

it('reads a file after it was made ready', async () => {
  warmImporter()
  const bytes = zipSync({ 'a.txt': new Uint8Array(9) })
  const result = await importInWorker({ name: 'a.zip', bytes }, AMPLE)
  expect(result).toMatchObject({ ok: false, says: expect.stringContaining('ZIP archive') })
})

describe('a file that is made to do harm', () => {
  it.each(HOSTILE_FILES)(
    'gets one sentence within two seconds of computing: %s',
    async (name, says, make) => {
      const bytes = make()
      const before = process.cpuUsage()
      const result = await importInWorker({ name, bytes })
      const { user, system } = process.cpuUsage(before)
      expect(result).toMatchObject({ ok: false, says: expect.stringContaining(says) })
      // A thread that has to be started for it first is not counted in what it may take.
      expect((user + system) / 1000).toBeLessThan(4000)
    },
  )
})

it.each(LARGE_FILES)('a large file that is no more than large comes in: %s', async (name, make) => {
  const result = await importInWorker({ name, bytes: make() })
  expect(result.ok && result.article.markdown.split(' ').length).toBeGreaterThan(500)
})
