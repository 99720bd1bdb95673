import iconv from 'iconv-lite'
import { describe, expect, it, test } from 'vitest'
import { decodeBytes } from '@/lib/formats/import/decode-bytes'

const ENGLISH = '“It’s late,” said Zoë at the café – it cost £5.'
const RUSSIAN =
  'Городской совет собрался во вторник и решил построить новый мост через реку. Работы начнутся весной, и старый мост закроют на год.'
const JAPANESE =
  '町議会は火曜日に集まり、川に新しい橋を架けることを決めました。工事は春に始まり、古い橋は一年間閉鎖されます。町長はそう言いました。'
const page = (charset: string, text: string): string =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body>${text}</body></html>`

describe('decodeBytes', () => {
  test.each([
    ['UTF-8', iconv.encode(ENGLISH, 'utf-8')],
    ['UTF-8 with its mark', iconv.encode(ENGLISH, 'utf-8', { addBOM: true })],
    ['UTF-16 of Windows', iconv.encode(ENGLISH, 'utf-16le', { addBOM: true })],
    ['UTF-16 of the old Macintosh', iconv.encode(ENGLISH, 'utf-16be', { addBOM: true })],
    ['UTF-16 without a mark', iconv.encode(ENGLISH, 'utf-16le', { addBOM: false })],
    [
      'UTF-16 the other way round without a mark',
      iconv.encode(ENGLISH, 'utf-16be', { addBOM: false }),
    ],
    ['Windows-1252', iconv.encode(ENGLISH, 'windows-1252')],
    ['the old Macintosh', iconv.encode(ENGLISH, 'macintosh')],
  ])('reads %s', (_, bytes) => {
    expect(decodeBytes(bytes)).toBe(ENGLISH)
  })

  test.each([
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['shift_jis', JAPANESE],
    ['euc-jp', JAPANESE],
  ])('finds out that a text is in %s', (encoding, text) => {
    expect(decodeBytes(iconv.encode(text, encoding))).toBe(text)
  })

  test.each([
    ['iso-8859-1', 'windows-1252', ENGLISH],
    ['windows-1250', 'windows-1250', 'Łódź i Gdańsk'],
    ['gb2312', 'gb18030', '镇议会星期二开会。'],
    ['utf-8', 'windows-1252', ENGLISH],
    ['nonsense', 'windows-1252', ENGLISH],
  ])('reads a page that says it is in %s and is in %s', (said, real, text) => {
    expect(decodeBytes(iconv.encode(page(said, text), real))).toBe(page(said, text))
  })

  it('keeps UTF-8 in which a character is broken', () => {
    const bytes = Buffer.concat([Buffer.from(ENGLISH.repeat(5)), Buffer.from([0xe2, 0x80])])
    expect(decodeBytes(bytes)).toBe(`${ENGLISH.repeat(5)}\uFFFD`)
  })

  test.each([
    ['zeros', new Uint8Array(500)],
    ['control characters', Buffer.from('\x01\x02word\x03\x04'.repeat(20))],
  ])('gives nothing for %s', (_, bytes) => {
    expect(decodeBytes(bytes)).toBeUndefined()
  })
})
