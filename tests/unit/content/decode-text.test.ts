import { describe, expect, it } from 'vitest'
import { decodeText } from '@/lib/content/decode-text'

const utf8 = (text: string) => new TextEncoder().encode(text)

describe('decodeText', () => {
  it.each([
    ['a byte order mark', '\uFEFFone', 'one'],
    ['line breaks of Windows', 'one\r\ntwo\r\n', 'one\ntwo\n'],
    ['line breaks of old Macs', 'one\rtwo', 'one\ntwo'],
    ['every script', 'Łódź 東京 😀', 'Łódź 東京 😀'],
  ])('reads %s', (_, written, text) => {
    expect(decodeText(utf8(written))).toEqual({ status: 'text', text })
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['a byte order mark alone', utf8('\uFEFF')],
    ['white space', utf8(' \r\n\t')],
  ])('calls %s empty', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ status: 'empty' })
  })

  it.each([
    ['a PDF', utf8('%PDF-1.7\n')],
    ['a Word, OpenDocument or ZIP file', utf8('PK\u0003\u0004rest')],
    ['a rich text (RTF) file', utf8('{\\rtf1 text}')],
    ['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 1)],
    ['a file that is no text', utf8('one\0two')],
  ])('recognises %s', (looksLike, bytes) => {
    expect(decodeText(bytes)).toEqual({ status: 'binary', looksLike })
  })

  it.each([
    ['UTF-16', Buffer.from('\uFEFFone', 'utf16le'), ''],
    ['UTF-16', Buffer.from('one two three', 'utf16le'), ''],
    ['Windows-1252 ("ANSI")', Buffer.from('One \x93two\x94', 'latin1'), 'One '],
    ['an older encoding such as Windows-1252 ("ANSI")', Buffer.from('Á\nb', 'latin1'), ''],
  ])('names %s and the place of its first character', (looksLike, bytes, before) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ status: 'encoded', looksLike, before })
  })
})
