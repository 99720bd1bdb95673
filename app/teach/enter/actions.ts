'use server'

import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getEntry } from '@/lib/desk/entry/get-entry'
import { nameClient } from '@/lib/desk/entry/name-client'
import { ENTER, returnAddress } from '@/lib/desk/entry/return-address'
import { DEVICE_COOKIE, giveCookies, isSecure, takeSession } from '@/lib/desk/entry/teacher-cookies'
import { FROM_FIELD, PASSPHRASE_FIELD, type EnterOutcome } from '@/lib/review/enter-outcome'

/**
 * Begins a session at the desk if the form holds the passphrase, and goes on to the address that it came for. A form that
 * names none stays where it is, so that work on an open page goes on.
 */
export async function enterDesk(
  _previous: EnterOutcome | undefined,
  form: FormData,
): Promise<EnterOutcome> {
  const typed = form.get(PASSPHRASE_FIELD)
  const asked = await headers()
  const jar = await cookies()
  const outcome = await getEntry().try(typeof typed === 'string' ? typed : '', {
    address: nameClient(asked),
    device: jar.get(DEVICE_COOKIE)?.value,
    isSecure: isSecure(asked),
    now: Date.now(),
  })
  if (outcome.status === 'refused') return outcome
  giveCookies(jar, outcome, isSecure(asked))
  if (form.has(FROM_FIELD)) redirect(returnAddress(form.get(FROM_FIELD)))
  return { status: 'entered' }
}

/** Ends the session of this browser. Others go on until the passphrase is changed. */
export async function leaveDesk(): Promise<void> {
  takeSession(await cookies())
  redirect(`${ENTER}?left`)
}
