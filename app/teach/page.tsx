import type { Metadata } from 'next'
import { requireTeacher } from '@/lib/desk/entry/require-teacher'

export const metadata: Metadata = { title: 'The teacher’s desk' }

export default async function DeskPage() {
  await requireTeacher()
  return (
    <main id="main" className="mx-auto max-w-3xl px-4 pt-8 pb-16 sm:px-6">
      <h1 className="text-3xl font-semibold tracking-tight">The teacher’s desk</h1>
    </main>
  )
}
