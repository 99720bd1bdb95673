import { cookies, headers } from 'next/headers'
import { getEntry } from './get-entry'
import { isDeskOpen } from './is-desk-open'
import { ADDRESS_HEADER } from './return-address'
import { SESSION_COOKIE } from './teacher-cookies'

/**
 * Whether there is a desk and whoever asks has a session at it that has not ended. Each action and each file of the desk begins with
 * it, since Next.js lets an action be posted to any address.
 */
export async function isTeacher(): Promise<boolean> {
  if (!isDeskOpen()) return false
  const seal = (await cookies()).get(SESSION_COOKIE)?.value
  if (await getEntry().isSession(seal)) return true
  const asked = await headers()
  // guard-desk.ts logs all the rest.
  if (!seal && asked.has('next-action')) {
    const at = asked.get(ADDRESS_HEADER)?.slice(0, 200) ?? ''
    getEntry().log(`Desk: refused an action at ${at}. Sent without a session.`)
  }
  return false
}
