import { cookies } from 'next/headers'
import { getEntry } from './get-entry'
import { isDeskOpen } from './is-desk-open'
import { SESSION_COOKIE } from './teacher-cookies'

/**
 * Whether there is a desk and whoever asks has a session at it that has not ended. Each action and each file of the desk begins with
 * it, since Next.js lets an action be posted to any address.
 */
export async function isTeacher(): Promise<boolean> {
  return isDeskOpen() && getEntry().isSession((await cookies()).get(SESSION_COOKIE)?.value)
}
