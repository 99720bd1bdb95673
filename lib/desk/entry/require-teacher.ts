import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { isTeacher } from './is-teacher'
import { ADDRESS_HEADER, enterAddress } from './return-address'

/** Lets a teacher pass and leads anybody else to the page that asks for the passphrase. Each page begins with it. */
export async function requireTeacher(): Promise<void> {
  if (await isTeacher()) return
  redirect(enterAddress((await headers()).get(ADDRESS_HEADER) ?? ''))
}
