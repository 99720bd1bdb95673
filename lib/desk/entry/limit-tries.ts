import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** Who tries: what wrong tries are counted by, and whether the owner has been at the desk before. */
export interface Client {
  readonly key: string
  readonly isKnown: boolean
}

/** A try that may be made, or how many seconds there are to wait first. */
export type Leave =
  | { readonly status: 'granted'; readonly left: number }
  | { readonly status: 'wait'; readonly seconds: number; readonly because: 'client' | 'everybody' }

export interface TryLimits {
  /** Counts a try before it is looked at, so that many at once are counted too. */
  ask(client: Client): Promise<Leave>
  /** Takes the count back: the try was right. */
  forgive(client: Client): Promise<void>
}

/** Wrong tries from one client, and from all together, and in how many seconds. */
export interface Limits {
  readonly client: { readonly points: number; readonly duration: number }
  readonly everybody: { readonly points: number; readonly duration: number }
}

/** A person who mistypes is let in; ten million guesses would take ten years. */
export const LIMITS: Limits = {
  client: { points: 5, duration: 5 * 60 },
  everybody: { points: 100, duration: 60 * 60 },
}

/**
 * Slows down wrong tries, for each client and for all together. A known device is not held up by what others try, so
 * that a class that plays with the form does not keep its teacher out.
 */
export function limitTries(limits: Limits = LIMITS): TryLimits {
  const each = new RateLimiterMemory({ keyPrefix: 'client', ...limits.client })
  const all = new RateLimiterMemory({ keyPrefix: 'everybody', ...limits.everybody })
  const ALL = 'all'
  return {
    async ask({ key, isKnown }) {
      // Counted first, so that made-up clients cannot fill the memory.
      const together = isKnown ? undefined : await count(all, ALL)
      if (together?.status === 'wait') return { ...together, because: 'everybody' }
      const own = await count(each, key)
      if (own.status === 'granted') return own
      if (!isKnown) await all.reward(ALL)
      return { ...own, because: 'client' }
    },
    async forgive({ key, isKnown }) {
      await each.delete(key)
      if (!isKnown) await all.reward(ALL)
    },
  }
}

type Count =
  | { readonly status: 'granted'; readonly left: number }
  | { readonly status: 'wait'; readonly seconds: number }

async function count(limiter: RateLimiterMemory, key: string): Promise<Count> {
  try {
    return { status: 'granted', left: (await limiter.consume(key)).remainingPoints }
  } catch (reason) {
    if (!(reason instanceof RateLimiterRes)) throw reason
    return { status: 'wait', seconds: Math.max(1, Math.ceil(reason.msBeforeNext / 1000)) }
  }
}
