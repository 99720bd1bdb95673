import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { FakeBrowser, FakeDevice, FakeServer, FakeTimers, openPage, settle, toTitle, NO_FINDINGS } from './fake-desk' // prettier-ignore
import { createReviewStore } from '@/lib/review/review-store'
import { manuscriptOf, titled } from './manuscripts'

vi.mock('react', () => ({}))

const MINUTE = 60_000
const KEY = 'manuscript:abc123'

test('opens with what the server has, and has nothing to send', async () => {
  const { get, device, server, timers } = await openPage()
  expect(get()).toMatchObject({
    manuscript: manuscriptOf(),
    keeping: 'kept',
    canUndo: false,
    canRedo: false,
    recovered: false,
    renewed: false,
    isElsewhere: false,
    isOnDevice: true,
  })
  await timers.pass(MINUTE)
  expect(server.kept).toEqual([])
  expect(device.values.size).toBe(0)
})

describe('a change', () => {
  test('does not count as kept while the server is only asked what it has', async () => {
    const server = new FakeServer()
    server.held = []
    const { get, type } = await openPage({ server })
    expect(get().keeping).toBe('kept')
    type('One')
    expect(get().keeping).toBe('waiting')
    const { held } = server
    server.held = undefined
    for (const answer of held) answer()
    await settle()
    type('Two')
    expect(get().keeping).toBe('waiting')
  })

  test('is on the device at once, and on the server a second later', async () => {
    const { get, type, device, server, timers } = await openPage()
    type('One')
    expect(get()).toMatchObject({ manuscript: titled('One'), keeping: 'waiting', canUndo: true })
    await settle()
    expect(device.values.get(KEY)).toMatchObject({ version: 1, manuscript: titled('One'), base: { revision: 1 } }) // prettier-ignore
    expect(server.revision).toBe(1)
    await timers.pass(1000)
    expect(server).toMatchObject({ revision: 2, manuscript: titled('One') })
    expect(get()).toMatchObject({ keeping: 'kept', revision: 2 })
    expect(device.values.size).toBe(0)
  })

  test('goes along with the others of its second', async () => {
    const { type, server, timers } = await openPage()
    for (const title of ['a', 'ab', 'abc']) {
      type(title)
      await timers.pass(300)
    }
    await timers.pass(100)
    expect(server.kept).toEqual([titled('abc')])
  })

  test('is on its way until the server has answered, and what is typed meanwhile follows', async () => {
    const { get, type, server, timers, device } = await openPage()
    server.held = []
    type('One')
    await timers.pass(1000)
    expect(get().keeping).toBe('keeping')
    type('Two')
    for (const go of server.held) go()
    server.held = undefined
    await settle()
    expect(server.manuscript).toEqual(titled('One'))
    expect(device.values.get(KEY)).toMatchObject({ manuscript: titled('Two'), base: { revision: 2 } }) // prettier-ignore
    await timers.pass(1000)
    expect(server).toMatchObject({ revision: 3, manuscript: titled('Two') })
    expect(get().keeping).toBe('kept')
  })

  test('that changes nothing is none', async () => {
    const { get, type, device } = await openPage()
    type(manuscriptOf().article.title)
    await settle()
    expect(get()).toMatchObject({ keeping: 'kept', canUndo: false })
    expect(device.writes).toBe(0)
  })

  test('can be undone and redone, and both are kept too', async () => {
    const { get, type, server, timers } = await openPage()
    type('One')
    await timers.pass(1000)
    get().undo()
    expect(get()).toMatchObject({ manuscript: manuscriptOf(), canUndo: false, canRedo: true })
    await timers.pass(1000)
    expect(server).toMatchObject({ revision: 3, manuscript: manuscriptOf() })
    get().redo()
    await timers.pass(1000)
    expect(server).toMatchObject({ revision: 4, manuscript: titled('One') })
  })

  test('that is undone before it was sent leaves nothing to send', async () => {
    const { get, type, server, timers, device } = await openPage()
    type('One')
    get().undo()
    expect(get().keeping).toBe('kept')
    await timers.pass(MINUTE)
    expect(server.kept).toEqual([])
    expect(device.values.size).toBe(0)
  })

  test('before the device was read does not count as kept', async () => {
    const [server, timers] = [new FakeServer(), new FakeTimers()]
    const store = createReviewStore({
      manuscript: manuscriptOf(),
      revision: 1,
      findings: NO_FINDINGS,
      problems: [],
      doors: server,
      timers,
      device: new FakeDevice(),
      tabs: undefined,
    })
    store.getState().change(toTitle('One'))
    expect(store.getState().keeping).toBe('waiting')
    store.getState().open()
    await settle()
    await timers.pass(MINUTE)
    expect(store.getState().keeping).toBe('kept')
    expect(server.kept).toEqual([titled('One')])
  })

  test('before the device was read stays on top of what was there', async () => {
    const device = new FakeDevice()
    const server = new FakeServer()
    const crashed = await openPage({ device, server })
    crashed.type('Before')
    await settle()
    const opening = openPage({ device, server })
    const { type, store } = await openPageAtOnce(opening)
    expect(store.getState().manuscript).toMatchObject({ slug: 'typed-early' })
    expect(store.getState().manuscript.article.title).toBe('Before')
    type('After')
    await settle()
    expect(device.values.get(KEY)).toMatchObject({ manuscript: { slug: 'typed-early' } })
  })
})

/** Types something before `opening` has read the device. */
async function openPageAtOnce(opening: ReturnType<typeof openPage>) {
  const page = await opening
  page.close()
  const { store } = page
  store.getState().open()
  store.getState().change({ type: 'set-slug', slug: 'typed-early' })
  await settle()
  return page
}

describe('the server cannot be reached', () => {
  test('is said, tried again, and leaves the work on the device', async () => {
    const { get, type, server, timers, device } = await openPage()
    server.isOffline = true
    type('One')
    await timers.pass(1000)
    expect(get().keeping).toBe('offline')
    type('Two')
    await timers.pass(MINUTE)
    expect(get().keeping).toBe('offline')
    expect(device.values.get(KEY)).toMatchObject({ manuscript: titled('Two') })
    server.isOffline = false
    await timers.pass(30_000)
    expect(get().keeping).toBe('kept')
    expect(server.kept).toEqual([titled('Two')])
    expect(device.values.size).toBe(0)
  })

  test('ends at once when the browser says that it is back', async () => {
    const { get, type, server, timers } = await openPage()
    server.isOffline = true
    type('One')
    await timers.pass(MINUTE)
    server.isOffline = false
    get().retry()
    await settle()
    expect(get().keeping).toBe('kept')
    expect(server.kept).toEqual([titled('One')])
  })

  test('does not turn a lost answer into a quarrel with oneself', async () => {
    const { get, type, server, timers } = await openPage()
    server.losesAnswers = true
    type('One')
    await timers.pass(1000)
    expect(server.revision).toBe(2)
    type('Two')
    server.losesAnswers = false
    await timers.pass(MINUTE)
    expect(get()).toMatchObject({ keeping: 'kept', conflict: undefined })
    expect(server).toMatchObject({ revision: 3, manuscript: titled('Two') })
  })
})

describe('the session has ended', () => {
  test('is said, and the work goes on its way after the passphrase', async () => {
    const { get, type, server, timers, device } = await openPage()
    server.isSignedOut = true
    type('One')
    await timers.pass(1000)
    expect(get().keeping).toBe('signed-out')
    expect(device.values.get(KEY)).toMatchObject({ manuscript: titled('One') })
    server.isSignedOut = false
    get().retry()
    await settle()
    expect(get().keeping).toBe('kept')
    expect(server.manuscript).toEqual(titled('One'))
  })
})

test('says why the server does not keep, and tries again with the next change', async () => {
  const { get, type, server, timers } = await openPage()
  server.isFull = true
  type('One')
  await timers.pass(1000)
  expect(get()).toMatchObject({ keeping: 'failed', says: 'The disk is full.' })
  server.isFull = false
  type('Two')
  await timers.pass(1000)
  expect(get()).toMatchObject({ keeping: 'kept', says: undefined })
})

test('says that a manuscript is gone, and leaves the work on the device', async () => {
  const { get, type, server, timers, device } = await openPage()
  server.isGone = true
  type('One')
  await timers.pass(MINUTE)
  expect(get()).toMatchObject({ keeping: 'failed', says: 'It is gone.' })
  expect(device.values.get(KEY)).toMatchObject({ manuscript: titled('One') })
})

describe('after a crash', () => {
  test('what no server had comes back, is said, and comes back once', async () => {
    const server = new FakeServer()
    const device = new FakeDevice()
    const { type } = await openPage({ server, device })
    type('One')
    await settle()

    const next = await openPage({ server, device })
    expect(next.get()).toMatchObject({ manuscript: titled('One'), recovered: true, canUndo: true })
    expect(server.manuscript).toEqual(titled('One'))
    next.get().dismiss()
    expect(next.get().recovered).toBe(false)

    const third = await openPage({ server, device })
    expect(third.get()).toMatchObject({ manuscript: titled('One'), recovered: false })
    expect(server.revision).toBe(2)
  })

  test('while offline, it comes back each time until a server has it', async () => {
    const server = new FakeServer()
    const device = new FakeDevice()
    const { type } = await openPage({ server, device })
    server.isOffline = true
    type('One')
    await settle()
    expect((await openPage({ server, device })).get()).toMatchObject({ recovered: true, keeping: 'offline' }) // prettier-ignore
    expect((await openPage({ server, device })).title()).toBe('One')
    server.isOffline = false
    expect((await openPage({ server, device })).get()).toMatchObject({ recovered: true, keeping: 'kept' }) // prettier-ignore
    expect((await openPage({ server, device })).get()).toMatchObject({ recovered: false })
  })

  test('what the server had kept without our hearing of it does not come back', async () => {
    const server = new FakeServer()
    const device = new FakeDevice()
    const { type, timers } = await openPage({ server, device })
    server.losesAnswers = true
    type('One')
    await timers.pass(1000)
    server.losesAnswers = false
    expect(device.values.size).toBe(1)
    const next = await openPage({ server, device })
    expect(next.get()).toMatchObject({ manuscript: titled('One'), recovered: false, keeping: 'kept' }) // prettier-ignore
    expect(device.values.size).toBe(0)
  })

  test('what was typed after that follows on', async () => {
    const server = new FakeServer()
    const device = new FakeDevice()
    const { type, timers } = await openPage({ server, device })
    server.losesAnswers = true
    type('One')
    await timers.pass(1000)
    type('Two')
    await settle()
    server.losesAnswers = false
    const next = await openPage({ server, device })
    expect(next.get()).toMatchObject({ manuscript: titled('Two'), recovered: true, conflict: undefined }) // prettier-ignore
    expect(server).toMatchObject({ revision: 3, manuscript: titled('Two') })
  })

  test('what somebody else has changed meanwhile is shown beside it, and neither is lost', async () => {
    const server = new FakeServer()
    const device = new FakeDevice()
    const { type } = await openPage({ server, device })
    type('Mine')
    await settle()
    await server.keepManuscript(titled('Theirs'), 1)
    for (const nth of ['first', 'second']) {
      const next = await openPage({ server, device })
      expect(next.get(), nth).toMatchObject({
        manuscript: titled('Mine'),
        keeping: 'conflict',
        conflict: { theirs: titled('Theirs') },
      })
      await next.timers.pass(MINUTE)
      expect(server.manuscript).toEqual(titled('Theirs'))
    }
  })

  test('an entry that cannot be read is set aside', async () => {
    const device = new FakeDevice()
    device.values.set(KEY, { version: 99, work: 'of a newer version' })
    const { get, type } = await openPage({ device })
    expect(get()).toMatchObject({ manuscript: manuscriptOf(), recovered: false })
    type('One')
    await settle()
    expect(device.values.get(`${KEY}:unreadable`)).toEqual({
      version: 99,
      work: 'of a newer version',
    })
  })
})

describe('two teachers', () => {
  async function quarrel() {
    const page = await openPage()
    page.type('Mine')
    await page.server.keepManuscript(titled('Theirs'), 1)
    await page.timers.pass(1000)
    return page
  }

  test('the second is told, and nothing is overwritten', async () => {
    const { get, server, timers, type } = await quarrel()
    expect(get()).toMatchObject({
      manuscript: titled('Mine'),
      keeping: 'conflict',
      conflict: { theirs: titled('Theirs'), base: { revision: 2 } },
    })
    type('Mine still')
    await timers.pass(MINUTE)
    expect(get().keeping).toBe('conflict')
    expect(server).toMatchObject({ revision: 2, manuscript: titled('Theirs') })
  })

  test('theirs can be taken, and mine is one step back', async () => {
    const { get, server, timers, device } = await quarrel()
    get().takeTheirs()
    expect(get()).toMatchObject({ manuscript: titled('Theirs'), conflict: undefined, keeping: 'kept' }) // prettier-ignore
    await timers.pass(MINUTE)
    expect(server.revision).toBe(2)
    expect(device.values.size).toBe(0)
    get().undo()
    await timers.pass(1000)
    expect(server.manuscript).toEqual(titled('Mine'))
  })

  test('mine can be kept, and theirs is one step back', async () => {
    const { get, server, device } = await quarrel()
    get().keepMine()
    await settle()
    expect(get()).toMatchObject({ manuscript: titled('Mine'), conflict: undefined, keeping: 'kept' }) // prettier-ignore
    expect(server).toMatchObject({ revision: 3, manuscript: titled('Mine') })
    expect(device.values.size).toBe(0)
    get().undo()
    expect(get().manuscript).toEqual(titled('Theirs'))
  })

  test('who has changed nothing is shown the newer one, and told', async () => {
    const server = new FakeServer()
    const from = { manuscript: manuscriptOf(), revision: 1 }
    await server.keepManuscript(titled('Theirs'), 1)
    const { get, timers } = await openPage({ server, from })
    expect(get()).toMatchObject({ manuscript: titled('Theirs'), renewed: true, keeping: 'kept' })
    await timers.pass(MINUTE)
    expect(server.revision).toBe(2)
    get().dismiss()
    expect(get().renewed).toBe(false)
  })

  test('the same change by both is no quarrel', async () => {
    const page = await openPage()
    page.type('Same')
    await page.server.keepManuscript(titled('Same'), 1)
    await page.timers.pass(1000)
    expect(page.get()).toMatchObject({ keeping: 'kept', conflict: undefined })
  })

  test('who goes back to what I had a while ago has changed it all the same', async () => {
    const { get, type, server, timers } = await openPage()
    type('One')
    await timers.pass(1000)
    await server.keepManuscript(manuscriptOf(), 2)
    type('Two')
    await timers.pass(1000)
    expect(get()).toMatchObject({ keeping: 'conflict', conflict: { theirs: manuscriptOf() } })
  })
})

describe('two tabs', () => {
  async function twoTabs() {
    const shared = { server: new FakeServer(), device: new FakeDevice(), browser: new FakeBrowser(), timers: new FakeTimers() } // prettier-ignore
    const a = await openPage(shared)
    const b = await openPage(shared)
    return { a, b, ...shared }
  }

  test('are told of each other, and of the end of that', async () => {
    const { a, b } = await twoTabs()
    expect([a.get().isElsewhere, b.get().isElsewhere]).toEqual([true, true])
    b.close()
    await settle()
    expect(a.get().isElsewhere).toBe(false)
  })

  test('show the same at once, before any server knows of it', async () => {
    const { a, b, server, timers, device } = await twoTabs()
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
    const { a, server, timers } = await twoTabs()
    server.isOffline = true
    a.type('One')
    a.close()
    server.isOffline = false
    await timers.pass(MINUTE)
    expect(server.manuscript).toEqual(titled('One'))
  })

  test('that disagree tell one of the teachers, and lose nothing', async () => {
    const { a, b, browser, server, timers, device } = await twoTabs()
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
    const { a, b, browser, server, device } = await twoTabs()
    server.isOffline = true
    browser.held = []
    a.type('In a')
    b.type('In b')
    await settle()
    browser.release()
    await settle()
    const next = await openPage({ server, device })
    const { manuscript, conflict } = next.get()
    expect([manuscript.article.title, conflict?.theirs.article.title].toSorted()).toEqual(['In a', 'In b']) // prettier-ignore
  })

  test('one that slept does not undo what the other did since', async () => {
    const { a, b, browser, server, timers } = await twoTabs()
    browser.held = []
    a.type('One')
    await timers.pass(1000)
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
    const { a, b, server, timers } = await twoTabs()
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
    const { a, browser } = await twoTabs()
    const stranger = browser.tab()
    for (const message of [null, 3, {}, { type: 'work' }, { type: 'work', manuscript: titled('x', manuscriptOf({ id: 'other' })), parent: '', base: { revision: 9, digest: '' } }, { type: 'closed', id: 'other' }]) stranger.send(message) // prettier-ignore
    await settle()
    expect(a.get()).toMatchObject({ manuscript: manuscriptOf(), isElsewhere: true })
  })
})

describe('a device that keeps nothing', () => {
  test('is said once the page is open, and not while a server renders it', async () => {
    const store = createReviewStore({
      manuscript: manuscriptOf(),
      revision: 1,
      findings: NO_FINDINGS,
      problems: [],
      doors: new FakeServer(),
      timers: new FakeTimers(),
      device: undefined,
      tabs: undefined,
    })
    expect(store.getState().isOnDevice).toBe(true)
    store.getState().open()
    await settle()
    expect(store.getState().isOnDevice).toBe(false)
  })

  test('is said, and the server keeps all the same', async () => {
    const device = new FakeDevice()
    device.isBlocked = true
    const { get, type, server, timers } = await openPage({ device })
    type('One')
    await settle()
    expect(get().isOnDevice).toBe(false)
    await timers.pass(1000)
    expect(server.manuscript).toEqual(titled('One'))
    device.isBlocked = false
    type('Two')
    await settle()
    expect(get().isOnDevice).toBe(true)
  })
})

describe('what is found and what is to be looked at', () => {
  const passage = (value: string) => ({ type: 'set-field', field: 'passage', value }) as const

  test('is asked for after a pause: problems with every change, facts when they could be others', async () => {
    const { get, type, timers } = await openPage()
    get().change({ type: 'set-slug', slug: 'moon' })
    await timers.pass(5000)
    expect(get().problems).toHaveLength(1)
    expect(get().findings.note).toBeUndefined()
    get().change(passage('Longer'))
    await timers.pass(300)
    get().change(passage('Longer.'))
    await timers.pass(599)
    expect(get().findings.note).toBeUndefined()
    await timers.pass(1)
    expect(get().findings.note).toBe('Longer.')
    type('New')
    await timers.pass(400)
    expect(get().problems[0]?.says).toBe('New')
  })

  test('late answers do not take the place of newer ones', async () => {
    const { get, type, server, timers } = await openPage()
    server.held = []
    type('One')
    await timers.pass(400)
    const [first] = server.held
    type('Two')
    await timers.pass(400)
    const second = server.held.at(-1)
    second?.()
    await settle()
    expect(get().problems[0]?.says).toBe('Two')
    first?.()
    await settle()
    expect(get().problems[0]?.says).toBe('Two')
  })

  test('is asked for again when the server is back', async () => {
    const { get, type, server, timers } = await openPage()
    server.isOffline = true
    type('One')
    await timers.pass(MINUTE)
    expect(get().problems).toEqual([])
    server.isOffline = false
    get().retry()
    await settle()
    expect(get().problems[0]?.says).toBe('One')
  })
})

test('closing the page sends at once what is left, and keeps no timer', async () => {
  const { type, close, server, timers } = await openPage()
  type('One')
  close()
  await settle()
  expect(server.manuscript).toEqual(titled('One'))
  expect(timers.isEmpty).toBe(true)
})

test('forgets what the device keeps of a manuscript that was published', async () => {
  const { get, type, device, timers } = await openPage()
  type('One')
  await settle()
  get().forget()
  await timers.pass(MINUTE)
  expect(device.values.size).toBe(0)
})

test('whatever happens, the last change is in a store that a new page reads', async () => {
  const events = fc.array(
    fc.constantFrom('type', 'undo', 'pass', 'offline', 'online', 'lose', 'crash', 'sign-out'),
    { maxLength: 25 },
  )
  await fc.assert(
    fc.asyncProperty(events, async (happened) => {
      const server = new FakeServer()
      const device = new FakeDevice()
      let page = await openPage({ server, device })
      let last = page.title()
      for (const [nth, event] of happened.entries()) {
        if (event === 'type') page.get().change(toTitle(`Title ${nth}`))
        if (event === 'undo') page.get().undo()
        if (event === 'pass') await page.timers.pass(1500)
        if (event === 'offline') server.isOffline = true
        if (event === 'lose') server.losesAnswers = true
        if (event === 'sign-out') server.isSignedOut = true
        if (event === 'online') server.isOffline = server.losesAnswers = server.isSignedOut = false
        await settle()
        last = page.title()
        if (event === 'crash') page = await openPage({ server, device })
        expect(page.title()).toBe(last)
        expect(page.get().conflict).toBeUndefined()
      }
      server.isOffline = server.losesAnswers = server.isSignedOut = false
      await page.timers.pass(MINUTE)
      expect(server.manuscript.article.title).toBe(last)
      expect(page.get().keeping).toBe('kept')
      expect(device.values.size).toBe(0)
    }),
    { seed: 20240301, numRuns: 200 },
  )
})
