import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openEntry, type Entry } from '@/lib/desk/entry/open-entry'
import { replacePassphrase } from '@/lib/desk/entry/passphrase-file'

const LIMITS = { client: { points: 4, duration: 600 }, everybody: { points: 6, duration: 3600 } }
const NOW = Date.UTC(2026, 0, 5)
const DAY = 24 * 60 * 60 * 1000
const HERE = { address: '203.0.113.7', isSecure: true, now: NOW }

let folder = ''
let log: string[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'desk-'))
  log = []
})
afterEach(() => {
  vi.useRealTimers()
  return rm(folder, { recursive: true })
})

function open(env: Readonly<Record<string, string>> = {}): Entry {
  return openEntry({ folder, env, log: (line) => log.push(line), limits: LIMITS })
}

/** The seals of somebody who has entered. */
async function enter(entry: Entry, typed: string, by: Parameters<Entry['try']>[1] = HERE) {
  const outcome = await entry.try(typed, by)
  if (outcome.status !== 'entered') throw new Error(outcome.says)
  return outcome
}

describe('openEntry', () => {
  it('begins a session for whoever has the passphrase', async () => {
    const passphrase = await replacePassphrase(folder)
    const entry = open()
    const { session, device } = await enter(entry, passphrase)
    expect(await entry.isSession(session)).toBe(true)
    expect(await entry.isSession(device)).toBe(false)
    expect(log).toEqual([])
  })

  it('refuses a wrong passphrase, says what is left, and logs it without what was typed', async () => {
    await replacePassphrase(folder)
    const entry = open()
    const said: string[] = []
    for (const typed of ['secret-1', 'secret-2', 'secret-3', 'secret-4', 'secret-5']) {
      const outcome = await entry.try(typed, HERE)
      said.push('says' in outcome ? outcome.says : outcome.status)
    }
    expect(said).toEqual([
      'That is not the passphrase.',
      'That is not the passphrase. Two more tries, and then there is a wait of a few minutes.',
      'That is not the passphrase. One more try, and then there is a wait of a few minutes.',
      'That is not the passphrase. Wait a few minutes before you try again.',
      'There were too many wrong tries from here. Try again in 10 minutes.',
    ])
    expect(log).toEqual([
      ...Array.from({ length: 4 }, () => 'Desk: a wrong passphrase from 203.0.113.7.'),
      'Desk: a try from 203.0.113.7 was refused unseen: too many were wrong.',
    ])
  })

  it('refuses the right passphrase too while a client has to wait', async () => {
    const passphrase = await replacePassphrase(folder)
    const entry = open()
    for (let time = 0; time < 4; time++) await entry.try('wrong', HERE)
    expect(await entry.try(passphrase, HERE)).toMatchObject({ status: 'refused' })
    expect(await entry.try(passphrase, { ...HERE, address: '203.0.113.8' })).toMatchObject({
      status: 'entered',
    })
  })

  it('lets a device that has entered before past what others tried', async () => {
    const passphrase = await replacePassphrase(folder)
    const entry = open()
    const { device } = await enter(entry, passphrase)
    for (const last of ['1', '2', '3', '4', '5', '6'])
      await entry.try('wrong', { ...HERE, address: `198.51.100.${last}` })
    expect(await entry.try(passphrase, HERE)).toEqual({
      status: 'refused',
      says: 'There were too many wrong tries on this server. Try again in 60 minutes, or from a device that has been at the desk before.',
    })
    await enter(entry, passphrase, { ...HERE, device })
  })

  it('counts nothing where nothing was typed', async () => {
    await replacePassphrase(folder)
    const entry = open()
    for (let time = 0; time < 10; time++)
      expect(await entry.try(' ', HERE)).toEqual({
        status: 'refused',
        says: 'Type the passphrase.',
      })
    expect(log).toEqual([])
  })

  it('refuses a megabyte without hashing it', async () => {
    await replacePassphrase(folder)
    expect(await open().try('x'.repeat(1_000_000), HERE)).toMatchObject({ status: 'refused' })
  })

  it('ends every session when the passphrase is replaced', async () => {
    const entry = open()
    const { session } = await enter(entry, await replacePassphrase(folder))
    const passphrase = await replacePassphrase(folder)
    expect(await entry.isSession(session)).toBe(false)
    await enter(entry, passphrase)
  })

  it('renews a session that is a day old, and each renewed one', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW })
    const entry = open()
    let { session } = await enter(entry, await replacePassphrase(folder))
    expect(await entry.renew(session, NOW + DAY - 1)).toBeUndefined()
    for (let day = 1; day < 90; day++) {
      vi.setSystemTime(NOW + day * DAY)
      const renewed = await entry.renew(session, Date.now())
      expect(renewed?.isSecure, String(day)).toBe(true)
      session = renewed?.session ?? ''
    }
    vi.setSystemTime(NOW + 90 * DAY + 1000 * 61)
    expect(await entry.isSession(session)).toBe(false)
    expect(await entry.renew(session, Date.now())).toBeUndefined()
  })

  it('renews nothing that is no session, or ended with its passphrase', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW })
    const entry = open()
    const { session, device } = await enter(entry, await replacePassphrase(folder))
    const later = NOW + 2 * DAY
    for (const seal of [undefined, '', 'x', device])
      expect(await entry.renew(seal, later)).toBeUndefined()
    await replacePassphrase(folder)
    expect(await entry.renew(session, later)).toBeUndefined()
  })

  it('goes on with the sessions of before a restart', async () => {
    const passphrase = await replacePassphrase(folder)
    const { session } = await enter(open(), passphrase)
    expect(await open().isSession(session)).toBe(true)
    const named = { TEACHER_PASSPHRASE: 'Correct Horse' }
    const { session: other } = await enter(open(named), 'Correct Horse')
    expect(await open(named).isSession(other)).toBe(true)
    expect(await open({ TEACHER_PASSPHRASE: 'Battery' }).isSession(other)).toBe(false)
    expect(await open().isSession(other)).toBe(false)
  })

  it('says what to do where there is no passphrase', async () => {
    const entry = open()
    expect(await entry.try('x', HERE)).toEqual({
      status: 'refused',
      says: 'This server has no passphrase that could be read. In a terminal in its folder, npm run dateline -- passphrase makes one.',
    })
    expect(await entry.isSession('x')).toBe(false)
  })

  it('lets nobody in where there is no desk', async () => {
    const passphrase = await replacePassphrase(folder)
    const { session } = await enter(open(), passphrase)
    const closed = open({ DESK: 'off' })
    expect(await closed.isSession(session)).toBe(false)
    expect(await closed.try(passphrase, HERE)).toEqual({
      status: 'refused',
      says: 'This server has no desk.',
    })
  })
})
