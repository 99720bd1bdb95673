'use server'

import { contentFolder } from '@/lib/content/content-folder'
import { bringBackArticle } from '@/lib/content/save/bring-back-article'
import { bringBackVersion as bringBackKeptVersion } from '@/lib/content/save/bring-back-version'
import { takeDownArticle } from '@/lib/content/save/take-down-article'
import { acceptResponse } from '@/lib/desk/accept-too'
import { checkManuscript } from '@/lib/desk/check-manuscript'
import { editPublishedArticle, type Desk } from '@/lib/desk/edit-published'
import { getEntry } from '@/lib/desk/entry/get-entry'
import { isTeacher } from '@/lib/desk/entry/is-teacher'
import { findIn } from '@/lib/desk/find-in'
import { getManuscripts } from '@/lib/desk/manuscripts/get-manuscripts'
import { readPublished } from '@/lib/desk/published-files'
import { publishManuscript } from '@/lib/desk/publish-manuscript'
import { renamePublished } from '@/lib/desk/rename-published'
import { tryResponse } from '@/lib/desk/try-response'
import { readResponse } from '@/lib/quiz/read-response'
import type { Checked, Failed, Found, Kept, SignedOut } from '@/lib/review/kept'
import { isManuscriptId, readManuscript, readManuscriptArticle } from '@/lib/review/read-manuscript'

/*
 * What the desk's pages ask of the server. Each can be posted by anybody, to any address, with anything in it: each
 * looks at the session first and reads what it is given by hand.
 */

/** Keeps a manuscript that was made from `revision`; nothing that somebody else has kept since is overwritten. */
export async function keepManuscript(manuscript: unknown, revision: unknown): Promise<Kept> {
  if (!(await isTeacher())) return SIGNED_OUT
  const read = readManuscript(manuscript)
  if (!read.ok) return { status: 'failed', says: read.says }
  if (!isRevision(revision)) return senseless('keepManuscript')
  return getManuscripts().keep(read.value, revision, Date.now())
}

/** What stands in a passage. */
export async function findInPassage(id: unknown, article: unknown): Promise<Found> {
  if (!(await isTeacher())) return SIGNED_OUT
  const read = readManuscriptArticle(article)
  if (!read.ok) return { status: 'failed', says: read.says }
  if (!isManuscriptId(id)) return senseless('findInPassage')
  return { status: 'found', findings: findIn(read.value) }
}

/** What is to be looked at before a manuscript is published. */
export async function checkNow(manuscript: unknown): Promise<Checked> {
  if (!(await isTeacher())) return SIGNED_OUT
  const read = readManuscript(manuscript)
  if (!read.ok) return { status: 'failed', says: read.says }
  return { status: 'checked', problems: checkManuscript(read.value) }
}

/** Marks a response to an item of a manuscript as a pupil's would be. */
export async function tryNow(manuscript: unknown, itemId: unknown, response: unknown) {
  if (!(await isTeacher())) return SIGNED_OUT
  const read = readManuscript(manuscript)
  if (!read.ok) return { status: 'refused' as const, says: read.says }
  const given = readResponse(response)
  if (!isShort(itemId) || given === undefined) {
    return { status: 'refused' as const, says: senseless('tryNow').says }
  }
  return tryResponse(read.value, itemId, given)
}

/** Publishes a manuscript as it was last kept. `over` names the version that it is to replace all the same. */
export async function publishNow(id: unknown, revision: unknown, over?: unknown) {
  if (!(await isTeacher())) return SIGNED_OUT
  if (!isManuscriptId(id) || !isRevision(revision)) return senseless('publishNow')
  if (over !== undefined && !isShort(over)) return senseless('publishNow')
  return publishManuscript({ id, revision, over }, desk())
}

/** Puts a manuscript away for a month. */
export async function discardManuscript(id: unknown) {
  if (!(await isTeacher())) return SIGNED_OUT
  return isManuscriptId(id)
    ? getManuscripts().discard(id, Date.now())
    : senseless('discardManuscript')
}

/** Brings back a manuscript that was discarded. */
export async function restoreManuscript(id: unknown) {
  if (!(await isTeacher())) return SIGNED_OUT
  return isManuscriptId(id) ? getManuscripts().restore(id) : senseless('restoreManuscript')
}

/** Goes on with the copy that a device has of a manuscript that is not here: that one again, or else a new one. */
export async function goOnWithCopy(manuscript: unknown) {
  if (!(await isTeacher())) return SIGNED_OUT
  const read = readManuscript(manuscript)
  if (!read.ok) return { status: 'failed' as const, says: read.says }
  const copy = read.value
  const manuscripts = getManuscripts()
  return manuscripts.restore(copy.id).status === 'restored'
    ? { status: 'begun' as const, id: copy.id }
    : manuscripts.begin((id) => ({ ...copy, id }), [], Date.now())
}

/** Begins changes to a published article, or finds those that have been begun. */
export async function editPublished(slug: unknown) {
  if (!(await isTeacher())) return SIGNED_OUT
  return isShort(slug) ? editPublishedArticle(slug, desk()) : senseless('editPublished')
}

/** Takes an article away from pupils; its files are kept. */
export async function takeDown(slug: unknown) {
  if (!(await isTeacher())) return SIGNED_OUT
  return isShort(slug) ? takeDownArticle(contentFolder(), slug, Date.now()) : senseless('takeDown')
}

/** Brings an article that was taken down back to where pupils find it. */
export async function bringBack(slug: unknown) {
  if (!(await isTeacher())) return SIGNED_OUT
  if (!isShort(slug)) return senseless('bringBack')
  const outcome = await bringBackArticle(contentFolder(), slug)
  return outcome.status === 'brought-back' ? { ...outcome, slug } : outcome
}

/** Gives an article another address; the old one leads there. */
export async function rename(from: unknown, to: unknown) {
  if (!(await isTeacher())) return SIGNED_OUT
  if (!isShort(from) || !isShort(to)) return senseless('rename')
  return renamePublished(from, to, desk())
}

/** Publishes an earlier version again. */
export async function bringBackVersion(slug: unknown, version: unknown) {
  if (!(await isTeacher())) return SIGNED_OUT
  if (!isShort(slug) || !isShort(version)) return senseless('bringBackVersion')
  const published = readPublished(contentFolder(), slug)
  if (published.status === 'failed') return published
  const expects = published.version
  const now = Date.now()
  const outcome = await bringBackKeptVersion(contentFolder(), { slug, version, expects, now })
  switch (outcome.status) {
    case 'saved':
      return { status: 'published' as const, slug }
    case 'failed':
      return outcome
    case 'changed-since':
      return { status: 'failed' as const, says: CHANGED }
  }
}

/** Lets an item of a published article accept one more response. */
export async function acceptToo(slug: unknown, itemId: unknown, text: unknown) {
  if (!(await isTeacher())) return SIGNED_OUT
  if (!isShort(slug) || !isShort(itemId) || !isShort(text)) return senseless('acceptToo')
  return acceptResponse({ slug, itemId, text }, desk())
}

const SIGNED_OUT: SignedOut = { status: 'signed-out' }
const CHANGED =
  'The article was changed at the same moment, and nothing was written. Look at it again.'

/** No page of ours sends such a thing. */
function senseless(action: string): Failed {
  getEntry().log(`Desk: refused ${action}: what was sent makes no sense.`)
  return {
    status: 'failed',
    says: 'What was sent makes no sense here, and nothing was changed. Reload the page.',
  }
}

function desk(): Desk {
  return { directory: contentFolder(), manuscripts: getManuscripts(), now: Date.now() }
}

/** Every name and text that is sent by itself is shorter. */
function isShort(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 1000
}

function isRevision(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
