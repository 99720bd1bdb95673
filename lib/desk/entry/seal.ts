import { createHmac } from 'node:crypto'
import { sealData, unsealData } from 'iron-session'
import type { Passphrase } from './passphrase-file'

/** What a teacher's browser is given to show again: that it may enter, or that it has been here. */
export type SealKind = 'session' | 'device'

const DAY = 24 * 60 * 60

/** In seconds. A device is known for longer than a session lasts, so that its owner is let in past other people's tries. */
export const LIFETIME: Readonly<Record<SealKind, number>> = { session: 14 * DAY, device: 365 * DAY }

/** A session that is gone on with ends all the same, so many seconds after the passphrase was typed. */
export const LONGEST_SESSION = 90 * DAY

/** What a seal says. Times are in milliseconds since 1970. */
export interface Sealed {
  readonly id: string
  /** When the passphrase was typed. */
  readonly since: number
  /** When this was sealed. */
  readonly at: number
  /** Whether the browser came by https. */
  readonly isSecure: boolean
}

/** Longer than any seal of ours; what is longer is not looked at. */
const LONGEST = 1000

/**
 * A seal that is good for its lifetime, which for a session ends at the latest with the longest one, and only as long
 * as this passphrase is in force.
 */
export function makeSeal(kind: SealKind, sealed: Sealed, passphrase: Passphrase): Promise<string> {
  const left = LONGEST_SESSION - Math.floor((sealed.at - sealed.since) / 1000)
  const ttl = kind === 'session' ? Math.max(1, Math.min(LIFETIME.session, left)) : LIFETIME[kind]
  return sealData(sealed, { password: keyOf(kind, passphrase), ttl })
}

/** What a seal says; `undefined` if it was not made here, for this passphrase and as this kind, or is too old. */
export async function openSeal(
  kind: SealKind,
  seal: string | undefined,
  passphrase: Passphrase,
): Promise<Sealed | undefined> {
  if (seal === undefined || seal === '' || seal.length > LONGEST) return undefined
  try {
    const options = { password: keyOf(kind, passphrase), ttl: LIFETIME[kind] }
    return readSealed(await unsealData<Readonly<Record<string, unknown>>>(seal, options))
  } catch {
    return undefined
  }
}

/** A seal that names no times is of a session that is not gone on with. */
function readSealed({ id, since = 0, at = 0, isSecure }: Readonly<Record<string, unknown>>) {
  if (typeof id !== 'string' || typeof since !== 'number' || typeof at !== 'number')
    return undefined
  return { id, since, at, isSecure: isSecure === true }
}

function keyOf(kind: SealKind, { hash, secret }: Passphrase): string {
  return createHmac('sha256', secret).update(kind).update(hash).digest('base64')
}
