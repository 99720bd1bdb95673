import { getLibrary } from '@/lib/content/get-library'
import { SECURITY_HEADERS } from '@/lib/delivery/security-headers.mjs'

interface Context {
  readonly params: Promise<{ readonly slug: string; readonly picture: string }>
}

/** A picture that stands in the article's own folder. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug, picture: name } = await params
  const picture = await getLibrary().readPicture(slug, name)
  if (picture === undefined) {
    return new Response('There is no such picture.', {
      status: 404,
      headers: { ...SECURITY_HEADERS, 'content-type': 'text/plain; charset=utf-8' },
    })
  }
  return new Response(new Uint8Array(picture.bytes), {
    headers: {
      ...SECURITY_HEADERS,
      'content-type': picture.type,
      'cache-control': 'public, max-age=60',
      'content-security-policy': "default-src 'none'",
    },
  })
}
