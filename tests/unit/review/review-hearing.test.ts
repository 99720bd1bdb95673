import { describe, expect, test } from 'vitest'
import { KEY, MINUTE, openPage, openTwoTabs } from '../../support/review-page'
import { FakeBrowser, FakeDevice, FakeServer, settle } from '../../support/fake-desk'
import { manuscriptOf, titled } from '../../support/review-manuscripts'

describe('two tabs', () => {
  test('are told of each other, and of the end of that', async () => {
    const { a, b } = await openTwoTabs()
    expect([a.get().isElsewhere, b.get().isElsewhere]).toEqual([true, true])
    b.close()
    await settle()
    expect(a.get().isElsewhere).toBe(false)
  })

  test('show the same at once, before any server knows of it', async () => {
    const { a, b, server, timers, device } = await openTwoTabs()
    a.type('One')
    await settle()
    expect(b.get()).toMatchObject({ manuscript: titled('One'), canUndo: true, renewed: false })
    b.type('Two')
    await settle()
    expect(a.title()).toBe('Two')
    await timers.pass(MINUTE)
    expect([a.get().keeping, b.get().keeping]).toEqual(['kept', 'kept'])
    expect(server).toMatchObject({ revision: 2, manuscript: titled('Two') })
    expect(device.values.size).toBe(0)
  })

  test('keep what one of them did when that one is closed', async () => {
    const { a, server, timers } = await openTwoTabs()
    server.isOffline = true
    a.type('One')
    a.close()
    server.isOffline = false
    await timers.pass(MINUTE)
    expect(server.manuscript).toEqual(titled('One'))
  })

  test('that disagree tell one of the teachers, and lose nothing', async () => {
    const { a, b, browser, server, timers, device } = await openTwoTabs()
    browser.held = []
    a.type('In a')
    b.type('In b')
    await settle()
    browser.release()
    await settle()
    const [told, other] = a.get().conflict ? [a, b] : [b, a]
    expect(other.get().conflict).toBeUndefined()
    expect(told.get()).toMatchObject({ keeping: 'conflict', conflict: { theirs: other.get().manuscript } }) // prettier-ignore
    expect(device.values.get(KEY)).toMatchObject({ manuscript: other.get().manuscript })
    expect(device.values.get(`${KEY}:disputed`)).toMatchObject({ manuscript: told.get().manuscript }) // prettier-ignore
    await timers.pass(MINUTE)
    expect(server.manuscript).toEqual(other.get().manuscript)

    const mine = told.get().manuscript
    told.get().keepMine()
    await timers.pass(MINUTE)
    expect(server.manuscript).toEqual(mine)
    expect(other.get().manuscript).toEqual(mine)
    expect([told.get().keeping, other.get().keeping]).toEqual(['kept', 'kept'])
    expect(device.values.size).toBe(0)
  })

  test('that disagree and crash come back with both', async () => {
    const { a, b, browser, server } = await openTwoTabs()
    server.isOffline = true
    browser.held = []
    a.type('In a')
    b.type('In b')
    await settle()
    browser.release()
    await settle()
    const next = await a.reopen()
    const { manuscript, conflict } = next.get()
    expect([manuscript.article.title, conflict?.theirs.article.title].toSorted()).toEqual(['In a', 'In b']) // prettier-ignore
  })

  test('one that slept does not undo what the other did since', async () => {
    const { a, b, browser, server, timers } = await openTwoTabs()
    browser.held = []
    await a.send('One')
    browser.held = undefined
    b.type('Late')
    await settle()
    expect(b.get().conflict).toMatchObject({ theirs: titled('One') })
    expect(a.title()).toBe('One')
    await timers.pass(MINUTE)
    expect(server).toMatchObject({ revision: 2, manuscript: titled('One') })
  })

  test('one that opens while the other has unsent work recovers nothing', async () => {
    const shared = {
      server: new FakeServer(),
      device: new FakeDevice(),
      browser: new FakeBrowser(),
    }
    shared.server.isOffline = true
    const a = await openPage(shared)
    a.type('One')
    await settle()
    const b = await openPage(shared)
    expect(b.get()).toMatchObject({ manuscript: titled('One'), recovered: false, isElsewhere: true }) // prettier-ignore
  })

  test('a decision in one is one in both', async () => {
    const { a, b, server, timers } = await openTwoTabs()
    a.type('Mine')
    await settle()
    await server.keepManuscript(titled('Theirs'), 1)
    await timers.pass(1500)
    expect([a.get().keeping, b.get().keeping]).toEqual(['conflict', 'conflict'])
    b.get().takeTheirs()
    await timers.pass(MINUTE)
    for (const tab of [a, b]) {
      expect(tab.get()).toMatchObject({ manuscript: titled('Theirs'), keeping: 'kept', conflict: undefined }) // prettier-ignore
    }
    expect(server.revision).toBe(2)
  })

  test('messages that make no sense change nothing', async () => {
    const { a, browser } = await openTwoTabs()
    const stranger = browser.tab()
    for (const message of [null, 3, {}, { type: 'work' }, { type: 'work', manuscript: titled('x', manuscriptOf({ id: 'other' })), parent: '', base: { revision: 9, digest: '' } }, { type: 'closed', id: 'other' }]) stranger.send(message) // prettier-ignore
    await settle()
    expect(a.get()).toMatchObject({ manuscript: manuscriptOf(), isElsewhere: true })
  })
})
