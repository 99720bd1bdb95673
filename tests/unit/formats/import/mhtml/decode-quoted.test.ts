import { expect, it } from 'vitest'
import { decodeQuoted } from '@/lib/formats/import/mhtml/decode-quoted'

it.each([
  ['caf=C3=A9', 'café'],
  ['caf=c3=a9', 'café'],
  ['one=\nline, one=\r\nline', 'oneline, oneline'],
  ['a=3Db=3D', 'a=b='],
  ['white space at the end   \nis none', 'white space at the end\nis none'],
  ['=ZZ stays, and = too', '=ZZ stays, and = too'],
  ['cut off=', 'cut off='],
  ['cut off=C', 'cut off=C'],
  ['', ''],
])('reads %j as %j', (text, decoded) => {
  expect(Buffer.from(decodeQuoted(text)).toString()).toBe(decoded)
})
