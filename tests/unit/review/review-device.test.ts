import { describe, expect, test } from 'vitest'
import { drawPage, KEY, MINUTE, openPage } from '../../support/review-page'
import { FakeDevice, settle } from '../../support/fake-desk'
import { manuscriptOf, titled } from '../../support/review-manuscripts'

describe('after a crash', () => {
  test('what no server had comes back, is said, and comes back once', async () => {
    const { type, server, reopen } = await openPage()
    type('One')
    await settle()

    const next = await reopen()
    expect(next.get()).toMatchObject({ manuscript: titled('One'), recovered: true, canUndo: true })
    expect(server.manuscript).toEqual(titled('One'))
    next.get().dismiss()
    expect(next.get().recovered).toBe(false)

    const third = await reopen()
    expect(third.get()).toMatchObject({ manuscript: titled('One'), recovered: false })
    expect(server.revision).toBe(2)
  })

  test('while offline, it comes back each time until a server has it', async () => {
    const { type, server, reopen } = await openPage()
    server.isOffline = true
    type('One')
    await settle()
    expect((await reopen()).get()).toMatchObject({ recovered: true, keeping: 'offline' }) // prettier-ignore
    expect((await reopen()).title()).toBe('One')
    server.isOffline = false
    expect((await reopen()).get()).toMatchObject({ recovered: true, keeping: 'kept' }) // prettier-ignore
    expect((await reopen()).get()).toMatchObject({ recovered: false })
  })

  test('what the server had kept without our hearing of it does not come back', async () => {
    const { server, device, reopen, send } = await openPage()
    server.losesAnswers = true
    await send('One')
    server.losesAnswers = false
    expect(device.values.size).toBe(1)
    const next = await reopen()
    expect(next.get()).toMatchObject({ manuscript: titled('One'), recovered: false, keeping: 'kept' }) // prettier-ignore
    expect(device.values.size).toBe(0)
  })

  test('what was typed after that follows on', async () => {
    const { type, server, reopen, send } = await openPage()
    server.losesAnswers = true
    await send('One')
    type('Two')
    await settle()
    server.losesAnswers = false
    const next = await reopen()
    expect(next.get()).toMatchObject({ manuscript: titled('Two'), recovered: true, conflict: undefined }) // prettier-ignore
    expect(server).toMatchObject({ revision: 3, manuscript: titled('Two') })
  })

  test('what somebody else has changed meanwhile is shown beside it, and neither is lost', async () => {
    const { type, server, reopen } = await openPage()
    type('Mine')
    await settle()
    await server.keepManuscript(titled('Theirs'), 1)
    for (const nth of ['first', 'second']) {
      const next = await reopen()
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

describe('a device that keeps nothing', () => {
  test('is said once the page is open, and not while a server renders it', async () => {
    const { get } = drawPage(undefined)
    expect(get().isOnDevice).toBe(true)
    get().open()
    await settle()
    expect(get().isOnDevice).toBe(false)
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
