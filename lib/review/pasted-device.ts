import { isFields } from '@/lib/quiz/read-response'
import type { DeviceStore } from './review-device'

/** What stands in the field that an article is pasted into. */
export interface Pasted {
  /** As the field shows it. */
  readonly text: string
  /** The same with its headings and links, as long as nobody has changed the text. */
  readonly html?: string | undefined
}

/** Keeps what was pasted until it has been sent. Nothing throws; a device that keeps nothing has nothing. */
export interface PastedDevice {
  /** With all that has been saved before. */
  readonly load: () => Promise<Pasted | undefined>
  /** In the order of the calls. An empty text takes away what is kept. */
  readonly save: (pasted: Pasted) => void
}

const KEY = 'pasted'

/** The one pasted text of a device. */
export function openPastedDevice(store: DeviceStore | undefined): PastedDevice {
  let last: Promise<unknown> = Promise.resolve()
  return {
    async load() {
      await last
      return readPasted(await store?.read(KEY).catch(() => undefined))
    },
    save({ text, html }) {
      const put = () => (text === '' ? store?.remove(KEY) : store?.write(KEY, { text, html }))
      last = last.then(put).catch(() => undefined)
    },
  }
}

function readPasted(value: unknown): Pasted | undefined {
  if (!isFields(value)) return undefined
  const { text, html } = value
  if (typeof text !== 'string' || text === '') return undefined
  return typeof html === 'string' ? { text, html } : { text }
}
