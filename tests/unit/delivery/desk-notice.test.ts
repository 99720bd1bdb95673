import { afterEach, describe, expect, it, vi } from 'vitest'
import { awaitNotice, readNotice, tellNotice, writeNotice } from '@/lib/delivery/desk-notice.mjs'

const NOTICE = Symbol.for('dateline.desk.notice')

afterEach(() => {
  Reflect.deleteProperty(globalThis, NOTICE)
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

describe('tellNotice', () => {
  it('gives the notice to the server that waits for it', async () => {
    const told = awaitNotice()
    tellNotice({ path: '/teach', says: 'Open.' })
    expect(await told).toEqual({ path: '/teach', says: 'Open.' })
  })

  it('gives it nothing where there is no desk', async () => {
    const told = awaitNotice()
    tellNotice(undefined)
    expect(await told).toBeUndefined()
  })

  it('prints the whole address where no server waits', () => {
    const print = vi.spyOn(console, 'log').mockReturnValue()
    vi.stubEnv('PORT', '4000')
    tellNotice({ path: '/teach/enter#befo', says: 'Kept by nobody.' })
    tellNotice(undefined)
    expect(print.mock.calls).toEqual([
      ['Desk: http://localhost:4000/teach/enter#befo Kept by nobody.'],
    ])
  })
})

describe('readNotice', () => {
  it.each([
    { path: '/teach/enter#befo-jabe', says: 'It is not shown again.' },
    { path: '/teach', says: 'A new passphrase: npm run dateline -- passphrase' },
    { path: undefined, says: 'Nobody can enter: /srv/desk may not be written to.' },
    { path: undefined, says: '/srv/desk is a file.' },
  ])('reads what was written: $path $says', (notice) => {
    const output = `Ready.\n${writeNotice(notice)}\nListening on port 3000\n`
    expect(readNotice(output)).toEqual(notice)
  })

  it('finds nothing where nothing was said', () => {
    expect(readNotice('Listening on port 3000\n')).toBeUndefined()
  })
})
