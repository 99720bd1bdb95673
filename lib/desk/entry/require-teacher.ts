import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { isTeacher } from './is-teacher'
import { enterAddress } from './return-address'

/** Where proxy.ts writes the address that a page or an action was asked for at. */
export const ADDRESS_HEADER = 'x-dateline-address'

/** Lets a teacher pass and leads anybody else to the page that asks for the passphrase. Each page begins with it. */
export async function requireTeacher(): Promise<void> {
  if (await isTeacher()) return
  redirect(enterAddress((await headers()).get(ADDRESS_HEADER) ?? ''))
}
