import type { Pasted } from '@/lib/review/pasted-device'

/** The server takes no more. */
const MOST_BYTES = 25 * 1024 * 1024

/** What became of an article that was brought. */
export type Brought =
  | { readonly status: 'begun'; readonly id: string }
  | { readonly status: 'refused'; readonly says: string }
  | { readonly status: 'signed-out' }

/** Lets the desk make ready for an article. Nothing depends on it. */
export function makeReady(): void {
  void fetch('/teach/bring').catch(() => undefined)
}

/** Sends a file to the desk. A file that is too big is refused here, so that nobody waits for it. */
export async function sendFile(file: File, signal: AbortSignal): Promise<Brought> {
  if (file.size > MOST_BYTES) return refuse(sayTooBig(file))
  if (file.size === 0) return refuse(`“${file.name}” is empty. Is it the right file?`)
  const form = new FormData()
  form.set('file', file, file.name)
  return send(form, signal)
}

/** Sends what was pasted: with its headings and links, if it has any. */
export async function sendPasted({ text, html }: Pasted, signal: AbortSignal): Promise<Brought> {
  const form = new FormData()
  if (html === undefined) form.set('text', text)
  else form.set('file', new Blob([html], { type: 'text/html;charset=utf-8' }), 'pasted.html')
  return send(form, signal)
}

async function send(form: FormData, signal: AbortSignal): Promise<Brought> {
  try {
    const response = await fetch('/teach/bring', { method: 'POST', body: form, signal })
    if (response.redirected || response.status === 401) return { status: 'signed-out' }
    return readBrought(await response.json())
  } catch {
    return refuse(
      signal.aborted
        ? 'Stopped. Nothing was brought.'
        : 'The server could not be reached, or did not understand. Try again in a moment.',
    )
  }
}

/** @throws Error if it is nothing that the desk answers */
function readBrought(value: unknown): Brought {
  if (typeof value === 'object' && value !== null && 'status' in value) {
    if (value.status === 'signed-out') return { status: 'signed-out' }
    if (value.status === 'begun' && 'id' in value && typeof value.id === 'string') {
      return { status: 'begun', id: value.id }
    }
    if (value.status === 'refused' && 'says' in value && typeof value.says === 'string') {
      return { status: 'refused', says: value.says }
    }
  }
  throw new Error('The desk answered with something else')
}

function refuse(says: string): Brought {
  return { status: 'refused', says }
}

function sayTooBig(file: File): string {
  const megabytes = String(Math.round(file.size / 1024 / 1024))
  return `“${file.name}” has ${megabytes} MB, and the desk takes up to 25 MB. Copy the article out of it and paste it above.`
}
