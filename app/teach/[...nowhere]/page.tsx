import { notFound } from 'next/navigation'
import { requireTeacher } from '@/lib/desk/entry/require-teacher'

/** An address of the desk that leads to nothing. It is rendered for the request, as proxy.ts expects of the whole desk. */
export default async function NowherePage() {
  await requireTeacher()
  notFound()
}
