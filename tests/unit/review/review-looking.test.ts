import { describe, expect, test } from 'vitest'
import { MINUTE, openPage } from '../../support/review-page'
import { settle } from '../../support/fake-desk'

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
