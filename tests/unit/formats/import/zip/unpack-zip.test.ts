import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { unpackZip } from '@/lib/formats/import/zip/unpack-zip'
import { mutatedBytes } from '../../../../support/mutated-bytes'
import { readFixture } from '../../../../support/read-fixture'

const all = (): boolean => true
const words = (text: string): Uint8Array => new TextEncoder().encode(text)
const zip = zipSync({ 'a.xml': words('<a/>'), 'word/b.xml': words('bee'.repeat(1000)) })

/** The zip with a number changed in the entry of its list of contents, counted from the entry's first byte. */
function withEntryField(at: number, value: number, bytes = zip): Uint8Array {
  const changed = new Uint8Array(bytes)
  const entry = Buffer.from(changed).indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  new DataView(changed.buffer).setUint32(entry + at, value, true)
  return changed
}

describe('a sound zip', () => {
  it('gives the files that are wanted and no others', () => {
    const unpacked = unpackZip(zip, (name) => name.startsWith('word/'))
    expect(unpacked).toEqual({
      ok: true,
      files: new Map([['word/b.xml', words('bee'.repeat(1000))]]),
    })
  })

  it('may hold names that look like paths, which are only names', () => {
    const unpacked = unpackZip(zipSync({ '../../etc/passwd': words('x') }), all)
    expect(unpacked.ok && [...unpacked.files.keys()]).toEqual(['../../etc/passwd'])
  })
})

describe('a zip that is not unpacked', () => {
  const zeros = new Uint8Array(10_000_000)
  const many = Object.fromEntries(Array.from({ length: 2100 }, (_, at) => [`${at}`, words('')]))
  const [SIZE, METHOD, FLAGS] = [24, 10, 8]
  const cases: readonly (readonly [what: string, bytes: Uint8Array, fault: string])[] = [
    ['no zip at all', words('MZ this is a program'), 'not-a-zip'],
    ['nothing', new Uint8Array(), 'not-a-zip'],
    ['one cut off at its end', zip.subarray(0, zip.length - 30), 'damaged'],
    ['ten million zeros that take ten thousand bytes', zipSync({ 'a.xml': zeros }), 'too-much'],
    ['2,100 files', zipSync(many), 'too-much'],
    ['one that declares 200 MB', withEntryField(SIZE, 200_000_000), 'too-much'],
    ['one that declares less than comes out', withEntryField(SIZE, 2), 'damaged'],
    ['one that declares more than comes out', withEntryField(SIZE, 5000), 'damaged'],
    ['one with a password', withEntryField(FLAGS, 1 | (8 << 16)), 'locked'],
    ['one packed in a way nobody knows', withEntryField(METHOD, 99), 'damaged'],
    ['one whose words were changed', withEntryField(16, 12345), 'damaged'],
  ]
  it.each(cases)('%s', (_, bytes, fault) => {
    expect(unpackZip(bytes, all)).toEqual({ ok: false, fault })
  })

  it('one whose files lie over one another', () => {
    const one = zipSync({ 'a.xml': words('<a/>') }, { level: 0 })
    const view = new DataView(one.buffer)
    const entry = Buffer.from(one).indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    view.setUint32(entry + 20, one.length, true)
    expect(unpackZip(one, all)).toEqual({ ok: false, fault: 'damaged' })
  })

  it('a lying header does not make more come out than it says', () => {
    const bomb = zipSync({ 'a.xml': zeros })
    expect(unpackZip(withEntryField(SIZE, 1000, bomb), all)).toEqual({
      ok: false,
      fault: 'damaged',
    })
  })
})

it('never throws, whatever happens to its bytes', () => {
  const bytes = readFixture('ferry.odt')
  fc.assert(
    fc.property(mutatedBytes(bytes), (mutated) => {
      expect(['boolean']).toContain(typeof unpackZip(mutated, all).ok)
    }),
    { seed: 4, numRuns: 300 },
  )
})
