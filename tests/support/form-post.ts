import type { APIRequestContext, APIResponse } from '@playwright/test'
import { SLUG_FIELD, SUBMISSION_FIELD } from '@/lib/quiz/submission-fields'

/** The fields that a form sends. */
export type Fields = Readonly<Record<string, string>>

/** Posts forms to the page of one article, as somebody does who is no browser. */
export interface FormPost {
  /** Fields beside those that name the action, as the form without JavaScript sends them. */
  readonly send: (fields: Fields) => Promise<APIResponse>
  /** One field with a whole submission, whatever it is. */
  readonly sendSubmission: (submission: unknown) => Promise<APIResponse>
  /** The fields that name the action. */
  readonly action: Fields
}

const HIDDEN = /<input type="hidden" name="(?<name>\$ACTION[^"]*)"(?: value="(?<value>[^"]*)")?/g

/** Reads from the page of an article how its form is posted. */
export async function openFormPost(request: APIRequestContext, slug: string): Promise<FormPost> {
  const address = `/articles/${slug}`
  const html = await (await request.get(address)).text()
  const action: Record<string, string> = {}
  for (const { groups } of html.matchAll(HIDDEN)) {
    action[groups?.['name'] ?? ''] = (groups?.['value'] ?? '').replaceAll('&quot;', '"')
  }
  const send = (fields: Fields) =>
    request.post(address, { multipart: { ...action, [SLUG_FIELD]: slug, ...fields } })
  return {
    action,
    send,
    sendSubmission: (submission) =>
      send({
        [SUBMISSION_FIELD]:
          typeof submission === 'string' ? submission : JSON.stringify(submission),
      }),
  }
}
