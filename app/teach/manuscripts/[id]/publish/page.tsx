import type { Metadata } from 'next'
import { EntryProvider } from '@/components/desk/entry-context'
import { PublishStep } from '@/components/desk/publish/publish-step'
import { requireTeacher } from '@/lib/desk/entry/require-teacher'
import { publishNow } from '../../../actions'
import { enterDesk } from '../../../enter/actions'

export const metadata: Metadata = { title: 'Publish – Desk' }

export default async function PublishStepPage() {
  await requireTeacher()
  return (
    <EntryProvider enter={enterDesk}>
      <PublishStep publish={publishNow} />
    </EntryProvider>
  )
}
