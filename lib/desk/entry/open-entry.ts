import { randomUUID } from 'node:crypto'
import { isPassphrase } from './hash-passphrase'
import { limitTries, type Leave, type Limits } from './limit-tries'
import { makeSeal, openSeal } from './seal'
import { watchPassphrase } from './watch-passphrase'
import { isDeskOpen, type Environment } from './is-desk-open'

/** What came of a try: the seals to give the browser, or one sentence for the person. */
export type Try =
  | { readonly status: 'entered'; readonly session: string; readonly device: string }
  | { readonly status: 'refused'; readonly says: string }

/** Who tries to enter. */
export interface Client {
  readonly address: string
  /** The seal of its device, if it has one. */
  readonly device?: string | undefined
  /** Whether it comes by https. */
  readonly isSecure: boolean
  /** Milliseconds since 1970. */
  readonly now: number
}

export interface Renewed {
  readonly session: string
  readonly isSecure: boolean
}

/** The door of the desk. */
export interface Entry {
  try(typed: string, by: Client): Promise<Try>
  /** Whether the seal is of a session that has not ended. */
  isSession(seal: string | undefined): Promise<boolean>
  /**
   * A seal that takes the place of one that is a day old, so that whoever works daily is not asked again before the
   * longest session is over; `undefined` while that need not be.
   */
  renew(seal: string | undefined, now: number): Promise<Renewed | undefined>
  /** Writes one line about something that was refused. */
  log(line: string): void
}

export interface EntrySettings {
  readonly folder: string
  readonly env: Environment
  readonly log: (line: string) => void
  readonly limits?: Limits | undefined
}

const LONGEST_PASSPHRASE = 1000
/** In milliseconds. */
const RENEWED_AFTER = 24 * 60 * 60 * 1000

/** Opens the door of a desk. It looks at each knock which passphrase is in force. */
export function openEntry({ folder, env, log, limits }: EntrySettings): Entry {
  const present = watchPassphrase(folder, env)
  const tries = limitTries(limits)
  return {
    log,
    async isSession(seal) {
      if (seal === undefined || !isDeskOpen(env)) return false
      const passphrase = await present()
      return passphrase !== undefined && (await openSeal('session', seal, passphrase)) !== undefined
    },
    async renew(seal, now) {
      const passphrase = await present()
      if (passphrase === undefined) return undefined
      const opened = await openSeal('session', seal, passphrase)
      if (opened === undefined || opened.since === 0 || now - opened.at < RENEWED_AFTER)
        return undefined
      const session = await makeSeal('session', { ...opened, at: now }, passphrase)
      return { session, isSecure: opened.isSecure }
    },
    async try(typed, { address, device, isSecure, now }) {
      if (!isDeskOpen(env)) return refuse('This server has no desk.')
      if (typed.trim() === '') return refuse('Type the passphrase.')
      const passphrase = await present()
      if (passphrase === undefined) return refuse(NO_PASSPHRASE)
      const known = (await openSeal('device', device, passphrase))?.id
      const client = { key: known ?? address, isKnown: known !== undefined }
      const leave = await tries.ask(client)
      if (leave.status === 'wait') {
        log(`Desk: a try from ${address} was refused unseen: too many were wrong.`)
        return refuse(sayWait(leave))
      }
      if (typed.length > LONGEST_PASSPHRASE || !(await isPassphrase(typed, passphrase))) {
        log(`Desk: a wrong passphrase from ${address}.`)
        return refuse(sayWrong(leave.left))
      }
      await tries.forgive(client)
      const sealed = { id: known ?? randomUUID(), since: now, at: now, isSecure }
      return {
        status: 'entered',
        session: await makeSeal('session', sealed, passphrase),
        device: await makeSeal('device', sealed, passphrase),
      }
    },
  }
}

const NO_PASSPHRASE =
  'This server has no passphrase that could be read. In a terminal in its folder, npm run dateline -- passphrase makes one.'

function refuse(says: string): Try {
  return { status: 'refused', says }
}

function sayWrong(left: number): string {
  if (left > 2) return 'That is not the passphrase.'
  if (left === 0) return 'That is not the passphrase. Wait a few minutes before you try again.'
  const more = left === 1 ? 'One more try' : 'Two more tries'
  return `That is not the passphrase. ${more}, and then there is a wait of a few minutes.`
}

function sayWait({ seconds, because }: Extract<Leave, { status: 'wait' }>): string {
  const minutes = Math.ceil(seconds / 60)
  const wait = seconds < 60 ? 'in less than a minute' : `in ${String(minutes)} minutes`
  return because === 'client'
    ? `There were too many wrong tries from here. Try again ${wait}.`
    : `There were too many wrong tries on this server. Try again ${wait}, or from a device that has been at the desk before.`
}
