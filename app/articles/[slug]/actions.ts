'use server'

import { getLibrary } from '@/lib/content/get-library'
import type { FoundArticle } from '@/lib/content/library'
import { sentencesOf } from '@/lib/quiz/evidence'
import { isSlug } from '@/lib/quiz/is-slug'
import { markSubmission } from '@/lib/quiz/mark-submission'
import { presentItem } from '@/lib/quiz/present-item'
import { readFields, readSubmission } from '@/lib/quiz/read-submission'
import { SLUG_FIELD, SUBMISSION_FIELD } from '@/lib/quiz/submission-fields'
import type { FormOutcome, MarkOutcome, Submission } from '@/lib/quiz/submission'
import { nameEdition } from './name-edition'

/**
 * The pupils' only door to the key: takes a form, marks what it holds, and says what the quiz's feedback allows. The
 * form holds either one field with a whole submission, or the fields of the quiz as a page without JavaScript sends them.
 */
export async function submitResponses(
  _previous: FormOutcome | undefined,
  form: FormData,
): Promise<FormOutcome> {
  const json = form.get(SUBMISSION_FIELD)
  if (typeof json === 'string') {
    const submission = readSubmission(json)
    if (!submission.ok) return refused(submission.message, submission.id)
    return { outcome: await mark(submission.value), responses: submission.value.responses }
  }
  const slug = form.get(SLUG_FIELD)
  if (!isSlug(slug)) return refused('What was sent names no article.')
  const found = await findArticle(slug)
  if (found === undefined) return { outcome: GONE, responses: [] }
  const fields = [...form].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  )
  const { language } = found.article
  const items = found.quiz.items.map((item) => presentItem(item, language, 1))
  const submission = readFields(items, slug, fields)
  if (!submission.ok) return refused(submission.message, submission.id)
  return { outcome: await mark(submission.value), responses: submission.value.responses }
}

const GONE: MarkOutcome = {
  status: 'gone',
  message: 'This article has been taken down, so its questions cannot be marked.',
}

/** A page that was opened before its article was renamed is marked all the same. */
function findArticle(slug: string): Promise<FoundArticle | undefined> {
  const library = getLibrary()
  return library.find(library.formerSlug(slug) ?? slug)
}

async function mark(submission: Submission): Promise<MarkOutcome> {
  const found = await findArticle(submission.slug)
  if (found === undefined) return GONE
  const { article, quiz } = found
  const { language, published, passage } = article
  const sentences = sentencesOf(passage, language)
  const context = { language, published, passage: passage.text, sentences }
  const outcome = markSubmission(quiz, submission, context)
  return outcome.status === 'marked' ? { ...outcome, edition: nameEdition(found.version) } : outcome
}

function refused(message: string, id?: string): FormOutcome {
  return { outcome: { status: 'refused', id, message }, responses: [] }
}
