'use server'

import { isTeacher } from '@/lib/desk/entry/is-teacher'
import { getManuscripts } from '@/lib/desk/manuscripts/get-manuscripts'
import { markPreview } from '@/lib/desk/preview-manuscript'
import { readSubmission } from '@/lib/quiz/read-submission'
import { SUBMISSION_FIELD } from '@/lib/quiz/submission-fields'
import type { FormOutcome } from '@/lib/quiz/submission'

/** Marks what a teacher answers in the preview, as it would be marked for a pupil. The submission's slug is the manuscript. */
export async function tryPreview(
  _previous: FormOutcome | undefined,
  form: FormData,
): Promise<FormOutcome> {
  if (!(await isTeacher()))
    return refused('You have been signed out. Sign in again, and start again.')
  const json = form.get(SUBMISSION_FIELD)
  if (typeof json !== 'string') return refused('The preview works with JavaScript only.')
  const submission = readSubmission(json)
  if (!submission.ok) return refused(submission.message, submission.id)
  const { slug: id, responses } = submission.value
  const kept = getManuscripts().read(id)
  if (kept.status !== 'read') {
    return refused('The manuscript is not there any more: it has been published or discarded.')
  }
  return { outcome: markPreview(kept.manuscript, submission.value), responses }
}

function refused(message: string, id?: string): FormOutcome {
  return { outcome: { status: 'refused', id, message }, responses: [] }
}
