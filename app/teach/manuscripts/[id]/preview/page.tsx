import type { Metadata } from 'next'
import { PupilFrame } from '@/components/desk/review/pupil-frame'
import { requireTeacher } from '@/lib/desk/entry/require-teacher'

export const metadata: Metadata = { title: 'As a pupil sees it' }

/** The quiz of a manuscript as a pupil gets it, on a phone and on a computer. */
export default async function PreviewPage() {
  await requireTeacher()
  return <PupilFrame />
}
