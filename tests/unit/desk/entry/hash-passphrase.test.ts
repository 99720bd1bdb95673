import { describe, expect, it } from 'vitest'
import { hashPassphrase, isPassphrase } from '@/lib/desk/entry/hash-passphrase'

const SALT = Buffer.from('sixteen bytes or')
const CHEAP = { N: 2, r: 1, p: 1 }

describe('hashPassphrase', () => {
  it('is known again by the passphrase alone', async () => {
    const hash = await hashPassphrase('befo-jaba-beda-begi-kabe', SALT)
    expect(await isPassphrase('befo-jaba-beda-begi-kabe', hash)).toBe(true)
    expect(await isPassphrase('Befo jaba beda begi kabe', hash)).toBe(true)
    expect(await isPassphrase('befo-jaba-beda-begi-kabo', hash)).toBe(false)
    expect(await isPassphrase('', hash)).toBe(false)
  })

  it('differs with the salt, so that two desks with one passphrase do not show it', async () => {
    const one = await hashPassphrase('the same', SALT, CHEAP)
    const other = await hashPassphrase('the same', Buffer.from('another salt....'), CHEAP)
    expect(one.hash).not.toEqual(other.hash)
  })
})
