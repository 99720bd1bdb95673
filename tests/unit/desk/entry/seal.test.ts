import { afterEach, describe, expect, it, vi } from 'vitest'
import { makeSeal, openSeal } from '@/lib/desk/entry/seal'

const DAY_MS = 24 * 60 * 60 * 1000
const PASSPHRASE = {
  cost: { N: 2, r: 1, p: 1 },
  salt: Buffer.alloc(16, 1),
  hash: Buffer.alloc(32, 2),
  secret: Buffer.alloc(32, 3),
}

afterEach(() => {
  vi.useRealTimers()
})

/** What a seal says that is made now, of a session that was begun so many days ago. */
function sealed(days = 0) {
  const at = Date.now()
  return { id: 'a1', since: at - days * DAY_MS, at, isSecure: true }
}

describe('openSeal', () => {
  it('opens what was sealed', async () => {
    const said = sealed(3)
    const seal = await makeSeal('session', said, PASSPHRASE)
    expect(await openSeal('session', seal, PASSPHRASE)).toEqual(said)
  })

  it('ends a session that was gone on with ninety days after its beginning', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const seal = await makeSeal('session', sealed(88), PASSPHRASE)
    vi.advanceTimersByTime(1.9 * DAY_MS)
    expect(await openSeal('session', seal, PASSPHRASE)).toMatchObject({ id: 'a1' })
    vi.advanceTimersByTime(0.2 * DAY_MS)
    expect(await openSeal('session', seal, PASSPHRASE)).toBeUndefined()
  })

  it('ends a session after two weeks', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const seal = await makeSeal('session', sealed(), PASSPHRASE)
    vi.advanceTimersByTime(13 * DAY_MS)
    expect(await openSeal('session', seal, PASSPHRASE)).toMatchObject({ id: 'a1' })
    vi.advanceTimersByTime(2 * DAY_MS)
    expect(await openSeal('session', seal, PASSPHRASE)).toBeUndefined()
  })

  it.each([
    ['another passphrase', { ...PASSPHRASE, hash: Buffer.alloc(32, 4) }],
    ['another secret', { ...PASSPHRASE, secret: Buffer.alloc(32, 4) }],
  ])('opens nothing with %s', async (_what, other) => {
    const seal = await makeSeal('session', sealed(), PASSPHRASE)
    expect(await openSeal('session', seal, other)).toBeUndefined()
  })

  it('takes the sign of a known device for no session', async () => {
    const seal = await makeSeal('device', sealed(), PASSPHRASE)
    expect(await openSeal('session', seal, PASSPHRASE)).toBeUndefined()
  })

  it('opens no seal of which a character was changed', async () => {
    const seal = await makeSeal('session', sealed(), PASSPHRASE)
    for (let at = 0; at < seal.length - 2; at++) {
      const changed = `${seal.slice(0, at)}${seal[at] === 'x' ? 'y' : 'x'}${seal.slice(at + 1)}`
      expect(await openSeal('session', changed, PASSPHRASE), String(at)).toBeUndefined()
    }
  })

  it.each([
    undefined,
    '',
    'x',
    'Fe26.2**a',
    '~2',
    'Fe26.2*1*a*b*c*0*d*e~2',
    '\u0000',
    'x'.repeat(5000),
  ])('opens nothing of %j', async (seal) => {
    expect(await openSeal('session', seal, PASSPHRASE)).toBeUndefined()
  })
})
