import type { TabChannel } from './tab-work'

/** The tabs of this browser that have the manuscript `id` open; undefined where the browser has no such thing. */
export function openTabs(id: string): TabChannel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined
  const name = `dateline:manuscript:${id}`
  let channel: BroadcastChannel | undefined
  return {
    send(message) {
      try {
        channel ??= new BroadcastChannel(name)
        channel.postMessage(message)
      } catch {
        // The server tells the other tab, a little later.
      }
    },
    listen(hear) {
      channel ??= new BroadcastChannel(name)
      channel.onmessage = (event: MessageEvent<unknown>) => hear(event.data)
      return () => {
        channel?.close()
        channel = undefined
      }
    },
  }
}
