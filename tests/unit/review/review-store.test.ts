import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { drawPage, KEY, MINUTE, openPage, toTitle } from '../../support/review-page'
import { FakeDevice, FakeServer, settle } from '../../support/fake-desk'
import { manuscriptOf, titled } from '../../support/review-manuscripts'

vi.mock('react', () => ({}))

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
    const { get, type, server, timers, device, send } = await openPage()
    server.held = []
    await send('One')
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
    const { get, server, timers, send } = await openPage()
    await send('One')
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
    const { get, server, timers } = drawPage(new FakeDevice())
    get().change(toTitle('One'))
    expect(get().keeping).toBe('waiting')
    get().open()
    await settle()
    await timers.pass(MINUTE)
    expect(get().keeping).toBe('kept')
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
        if (event === 'crash') page = await page.reopen()
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
