import type { Change } from '@/lib/review/change'
import type { Manuscript } from '@/lib/review/manuscript'
import type { DeviceStore } from '@/lib/review/review-device'
import { createReviewStore } from '@/lib/review/review-store'
import { FakeBrowser, FakeDevice, FakeServer, FakeTimers, NO_FINDINGS, settle } from './fake-desk'
import { manuscriptOf } from './review-manuscripts'

export const MINUTE = 60_000
/** Under which the device keeps the manuscript. */
export const KEY = 'manuscript:abc123'

interface Page {
  readonly server?: FakeServer
  readonly device?: FakeDevice | undefined
  readonly browser?: FakeBrowser
  readonly timers?: FakeTimers
  /** What the page was made with, where that is not what the server has now. */
  readonly from?: { readonly manuscript: Manuscript; readonly revision: number }
}

/**
 * A page of the desk, opened. One whose clock is never turned again, in a browser that no other page is in, has crashed.
 */
export async function openPage({
  server = new FakeServer(),
  device = new FakeDevice(),
  browser = new FakeBrowser(),
  timers = new FakeTimers(),
  from = { manuscript: structuredClone(server.manuscript), revision: server.revision },
}: Page = {}) {
  const doors = { ...from, findings: NO_FINDINGS, problems: [], doors: server, timers }
  const store = createReviewStore({ ...doors, device, tabs: browser.tab() })
  const close = store.getState().open()
  await settle()
  const get = () => store.getState()
  const type = (title: string) => get().change(toTitle(title))
  return {
    store,
    get,
    server,
    device,
    browser,
    timers,
    close,
    type,
    /** Types, and waits until it is on its way to the server. */
    async send(title: string) {
      type(title)
      await timers.pass(1000)
    },
    title: () => get().manuscript.article.title,
    /** Another page on the same device, after this one has crashed. */
    reopen: () => openPage({ server, device }),
  }
}

/** A page that is drawn and not yet open: nothing of the device has been touched. */
export function drawPage(device: DeviceStore | undefined) {
  const [server, timers] = [new FakeServer(), new FakeTimers()]
  const store = createReviewStore({
    manuscript: manuscriptOf(),
    revision: 1,
    findings: NO_FINDINGS,
    problems: [],
    doors: server,
    timers,
    device,
    tabs: undefined,
  })
  return { get: () => store.getState(), server, timers }
}

/** Two tabs of one browser with the same manuscript. */
export async function openTwoTabs() {
  const shared = {
    server: new FakeServer(),
    device: new FakeDevice(),
    browser: new FakeBrowser(),
    timers: new FakeTimers(),
  }
  const a = await openPage(shared)
  const b = await openPage(shared)
  return { a, b, ...shared }
}

export function toTitle(value: string): Change {
  return { type: 'set-field', field: 'title', value }
}
