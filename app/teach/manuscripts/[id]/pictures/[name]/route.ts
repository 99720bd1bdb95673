import { getLibrary } from '@/lib/content/get-library'
import { SECURITY_HEADERS } from '@/lib/delivery/security-headers.mjs'
import { isDeskOpen } from '@/lib/desk/entry/is-desk-open'
import { isTeacher } from '@/lib/desk/entry/is-teacher'
import { getManuscripts } from '@/lib/desk/manuscripts/get-manuscripts'

interface Context {
  readonly params: Promise<{ readonly id: string; readonly name: string }>
}

/** A picture that came with a manuscript, or that lies with the published article that it changes. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id, name } = await params
  const picture = isDeskOpen() && (await isTeacher()) ? await findPicture(id, name) : undefined
  if (picture === undefined) {
    return new Response('There is no such picture.', {
      status: 404,
      headers: { ...SECURITY_HEADERS, 'content-type': 'text/plain; charset=utf-8' },
    })
  }
  return new Response(picture.bytes, {
    headers: {
      ...SECURITY_HEADERS,
      'content-type': picture.type,
      'cache-control': 'private, no-store',
      'content-security-policy': "default-src 'none'",
    },
  })
}

async function findPicture(id: string, name: string) {
  const manuscripts = getManuscripts()
  const own = manuscripts.readPicture(id, name)
  if (own !== undefined) return own
  const kept = manuscripts.read(id)
  const changes = kept.status === 'read' ? kept.manuscript.changes : undefined
  return changes && (await getLibrary().readPicture(changes.slug, name))
}
