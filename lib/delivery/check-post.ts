import { isFromHere, NOT_FROM_HERE } from './is-from-here'
import { SECURITY_HEADERS } from './security-headers.mjs'
import { isSlug } from '@/lib/quiz/is-slug'
import { readSubmission } from '@/lib/quiz/read-submission'
import { SLUG_FIELD, SUBMISSION_FIELD } from '@/lib/quiz/submission-fields'

/** A quiz of 200 items with everything that a device keeps of them is smaller. */
const MOST_BYTES = 512 * 1024

/** The names in a form that JavaScript sends start with a number: `1_submission`. */
const FIELD = /^(?:_?\d+_)?(?<name>.*)$/s

/**
 * Looks at a post before any page does.
 *
 * @returns a response with a status and a plain sentence if it cannot be a set of responses; else `undefined`
 */
export async function checkPost(request: Request): Promise<Response | undefined> {
  if (!isFromHere(request.headers)) return refuse(403, NOT_FROM_HERE)
  const declared = Number(request.headers.get('content-length') ?? 0)
  if (declared > MOST_BYTES) return tooLarge()
  const type = request.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data\b/i.test(type)) {
    return refuse(415, 'Answers are sent as a form (multipart/form-data).')
  }
  const body = await request.clone().arrayBuffer()
  if (body.byteLength > MOST_BYTES) return tooLarge()
  let form: FormData
  try {
    form = await new Response(body, { headers: { 'content-type': type } }).formData()
  } catch {
    return refuse(400, 'The form that was sent is cut off or not a form at all.')
  }
  return checkForm(form)
}

function checkForm(form: FormData): Response | undefined {
  for (const [field, value] of form) {
    if (typeof value !== 'string') return refuse(400, 'Answers are text; a file was sent.')
    const name = FIELD.exec(field)?.groups?.['name']
    if (name === SLUG_FIELD && !isSlug(value)) return refuse(400, 'What was sent names no article.')
    if (name !== SUBMISSION_FIELD) continue
    const submission = readSubmission(value)
    if (!submission.ok) return refuse(400, submission.message)
  }
  return undefined
}

function tooLarge(): Response {
  return refuse(413, 'That is more than a quiz can hold. Shorten your answers and send them again.')
}

function refuse(status: number, message: string): Response {
  const headers = { ...SECURITY_HEADERS, 'content-type': 'text/plain; charset=utf-8' }
  return new Response(message, { status, headers })
}
