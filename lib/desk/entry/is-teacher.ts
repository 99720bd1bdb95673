import { cookies } from 'next/headers'
import { getEntry } from './get-entry'
import { SESSION_COOKIE } from './teacher-cookies'

/**
 * Whether whoever asks has a session at the desk that has not ended. Each action and each file of the desk begins with
 * it, since Next.js lets an action be posted to any address.
 */
export async function isTeacher(): Promise<boolean> {
  return getEntry().isSession((await cookies()).get(SESSION_COOKIE)?.value)
}
