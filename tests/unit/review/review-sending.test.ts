import { describe, expect, test } from 'vitest'
import { KEY, MINUTE, openPage } from '../../support/review-page'
import { FakeServer, settle } from '../../support/fake-desk'
import { manuscriptOf, titled } from '../../support/review-manuscripts'

describe('the server cannot be reached', () => {
  test('is said, tried again, and leaves the work on the device', async () => {
    const { get, type, server, timers, device, send } = await openPage()
    server.isOffline = true
    await send('One')
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
    const { get, type, server, timers, send } = await openPage()
    server.losesAnswers = true
    await send('One')
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
    const { get, server, device, send } = await openPage()
    server.isSignedOut = true
    await send('One')
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
  const { get, server, send } = await openPage()
  server.isFull = true
  await send('One')
  expect(get()).toMatchObject({ keeping: 'failed', says: 'The disk is full.' })
  server.isFull = false
  await send('Two')
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
    const { get, server, send } = await openPage()
    await send('One')
    await server.keepManuscript(manuscriptOf(), 2)
    await send('Two')
    expect(get()).toMatchObject({ keeping: 'conflict', conflict: { theirs: manuscriptOf() } })
  })
})
