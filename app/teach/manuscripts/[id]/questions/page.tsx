import type { Metadata } from 'next'
import { NextStep } from '@/components/desk/next-step'
import { ReviewDesk } from '@/components/desk/review/review-desk'
import { requireTeacher } from '@/lib/desk/entry/require-teacher'
import { tryNow } from '../../../actions'

export const metadata: Metadata = { title: 'Review the questions' }

interface Props {
  readonly params: Promise<{ readonly id: string }>
}

/** The second step: the facts of the article, and the questions about them. */
export default async function QuestionsPage({ params }: Props) {
  await requireTeacher()
  const { id } = await params
  const manuscript = `/teach/manuscripts/${id}`
  return (
    <ReviewDesk tryAnswer={tryNow} pictures={`${manuscript}/pictures/`}>
      <NextStep href={`${manuscript}/publish`} says="How it is given, and the link for your class.">
        Go on to publish
      </NextStep>
    </ReviewDesk>
  )
}
