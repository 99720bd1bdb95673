import { createHmac } from 'node:crypto'
import { sealData, unsealData } from 'iron-session'
import type { Passphrase } from './passphrase-file'

/** What a teacher's browser is given to show again: that it may enter, or that it has been here. */
export type SealKind = 'session' | 'device'

const DAY = 24 * 60 * 60

/** In seconds. A device is known for longer than a session lasts, so that its owner is let in past other people's tries. */
export const LIFETIME: Readonly<Record<SealKind, number>> = { session: 14 * DAY, device: 365 * DAY }

/** Longer than any seal of ours; what is longer is not looked at. */
const LONGEST = 1000

/** A seal that is good for its lifetime, and only as long as this passphrase is in force. */
export function makeSeal(kind: SealKind, id: string, passphrase: Passphrase): Promise<string> {
  return sealData({ id }, { password: keyOf(kind, passphrase), ttl: LIFETIME[kind] })
}

/** The `id` of a seal; `undefined` if it was not made here, for this passphrase and as this kind, or is too old. */
export async function openSeal(
  kind: SealKind,
  seal: string | undefined,
  passphrase: Passphrase,
): Promise<string | undefined> {
  if (seal === undefined || seal === '' || seal.length > LONGEST) return undefined
  try {
    const options = { password: keyOf(kind, passphrase), ttl: LIFETIME[kind] }
    const { id } = await unsealData<{ id?: unknown }>(seal, options)
    return typeof id === 'string' ? id : undefined
  } catch {
    return undefined
  }
}

function keyOf(kind: SealKind, { hash, secret }: Passphrase): string {
  return createHmac('sha256', secret).update(kind).update(hash).digest('base64')
}
