import { SECURITY_HEADERS } from '@/lib/delivery/security-headers.mjs'
import { isDeskOpen } from '@/lib/desk/entry/is-desk-open'
import { isTeacher } from '@/lib/desk/entry/is-teacher'
import { bringArticle, type Brought } from '@/lib/desk/bring-article'
import { importInWorker, warmImporter } from '@/lib/desk/import-in-worker'
import { getManuscripts } from '@/lib/desk/manuscripts/get-manuscripts'
import { readUpload } from '@/lib/desk/read-upload'
import { isSlugTaken } from '@/lib/desk/taken-slugs'
import { warmUp } from '@/lib/desk/warm-up'
import type { SignedOut } from '@/lib/review/kept'

/** Makes ready for an article: the page that one is brought on asks for it, while the teacher looks for the article. */
export async function GET(): Promise<Response> {
  if (!isDeskOpen()) return new Response(undefined, { status: 404, headers: SECURITY_HEADERS })
  if (!(await isTeacher())) return answer({ status: 'signed-out' }, 401)
  warmImporter()
  warmUp()
  return new Response(undefined, { status: 204, headers: HEADERS })
}

/** Takes a file or a pasted text, and begins a manuscript of it. */
export async function POST(request: Request): Promise<Response> {
  if (!isDeskOpen()) return new Response(undefined, { status: 404, headers: SECURITY_HEADERS })
  if (!(await isTeacher())) return answer({ status: 'signed-out' }, 401)
  const sent = await readUpload(request)
  if (sent.status === 'refused') {
    return answer({ status: 'refused', says: sent.says }, sent.isTooBig ? 413 : 422)
  }
  const result = await importInWorker(sent.upload)
  const manuscripts = getManuscripts()
  const brought = bringArticle(result, {
    manuscripts,
    isTaken: isSlugTaken(manuscripts),
    now: Date.now(),
  })
  return answer(brought, brought.status === 'begun' ? 201 : 422)
}

const HEADERS = { ...SECURITY_HEADERS, 'cache-control': 'private, no-store' }

function answer(what: Brought | SignedOut, status: number): Response {
  return Response.json(what, {
    status,
    headers: HEADERS,
  })
}
