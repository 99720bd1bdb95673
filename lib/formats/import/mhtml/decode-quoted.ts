const CODE = /^[\dA-F]{2}$/iu

/** The bytes behind quoted-printable text (RFC 2045): `=C3=A9`, and lines that go on after `=`. */
export function decodeQuoted(text: string): Uint8Array {
  const parts = text.replace(/[ \t]+(?=\r?\n|$)/gu, '').split('=')
  const [first = '', ...others] = parts
  const decoded = others.map((part) => {
    if (/^\r?\n/u.test(part)) return part.replace(/^\r?\n/u, '')
    const code = part.slice(0, 2)
    return CODE.test(code)
      ? String.fromCharCode(Number.parseInt(code, 16)) + part.slice(2)
      : `=${part}`
  })
  return new Uint8Array(Buffer.from(first + decoded.join(''), 'latin1'))
}
