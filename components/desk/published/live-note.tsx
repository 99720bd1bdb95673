'use client'

import { useEffect, useState } from 'react'

/** In milliseconds: so often and so long until the page is there at the latest. */
const TRIES = [0, 250, 500, 1000, 2000, 4000]

/** Whether pupils can open the article now: this looks, as a pupil's browser would. */
export function LiveNote({ slug }: { readonly slug: string }) {
  const [state, setState] = useState<'looking' | 'live' | 'not yet'>('looking')
  useEffect(() => {
    const leaving = new AbortController()
    void isLive(slug, leaving.signal).then((found) => {
      if (!leaving.signal.aborted) setState(found ? 'live' : 'not yet')
    })
    return () => leaving.abort()
  }, [slug])
  return (
    <p role="status" className="font-sans">
      {state === 'looking' ? 'Published. Looking whether pupils can open it…' : null}
      {state === 'live' ? <span className="text-good">Published, and live now.</span> : null}
      {state === 'not yet'
        ? 'Published, but the page could not be opened from here yet. Try its link in a moment.'
        : null}
    </p>
  )
}

async function isLive(slug: string, signal: AbortSignal): Promise<boolean> {
  for (const pause of TRIES) {
    await new Promise((resolve) => setTimeout(resolve, pause))
    if (signal.aborted) return false
    const response = await fetch(`/articles/${slug}`, { signal, cache: 'no-store' }).catch(
      () => undefined,
    )
    if (response?.ok) return true
  }
  return false
}
