/** A file that was sent, or text that was pasted. */
export interface Upload {
  readonly name: string
  readonly bytes: Uint8Array
}

export type ReadUpload =
  | { readonly status: 'read'; readonly upload: Upload }
  | { readonly status: 'refused'; readonly says: string; readonly isTooBig: boolean }

/** What a teacher may bring. */
const MOST_BYTES = 25 * 1024 * 1024
/** The form around it: borders, names, and what pasted text grows by. */
const FORM_BYTES = 64 * 1024

/**
 * The file in a form's field `file`, or the text in its field `text`. It stops reading as soon as there is more than a
 * teacher may bring, whatever the request says of its length.
 */
export async function readUpload(request: Request): Promise<ReadUpload> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data\b/i.test(type)) return refuse(NO_FORM)
  const bytes = await readBounded(request.body)
  if (bytes === 'too much') return TOO_BIG
  if (bytes === 'broken off') return refuse(BROKEN_OFF)
  let form: FormData
  try {
    form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
  } catch {
    return refuse(BROKEN_OFF)
  }
  const file = form.get('file')
  if (file instanceof File) {
    if (file.size > MOST_BYTES) return TOO_BIG
    return read(file.name, new Uint8Array(await file.arrayBuffer()))
  }
  const text = form.get('text')
  return typeof text === 'string'
    ? read('pasted.txt', new TextEncoder().encode(text))
    : refuse(NO_FORM)
}

const NO_FORM = 'No file and no text came along. Choose a file, or paste the article’s text.'
const BROKEN_OFF = 'Only a part of the file arrived. Bring it once more.'
const TOO_BIG: ReadUpload = {
  status: 'refused',
  isTooBig: true,
  says: 'This file is larger than 25 MB. Copy the article out of it and paste it here.',
}

function read(name: string, bytes: Uint8Array): ReadUpload {
  return { status: 'read', upload: { name: name.slice(0, 200), bytes } }
}

function refuse(says: string): ReadUpload {
  return { status: 'refused', says, isTooBig: false }
}

async function readBounded(
  body: ReadableStream<Uint8Array> | null,
): Promise<Uint8Array<ArrayBuffer> | 'too much' | 'broken off'> {
  const parts: Uint8Array[] = []
  let size = 0
  try {
    // Whoever leaves the loop ends the stream.
    for await (const part of body ?? []) {
      size += part.byteLength
      if (size > MOST_BYTES + FORM_BYTES) return 'too much'
      parts.push(part)
    }
  } catch {
    return 'broken off'
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.byteLength
  }
  return bytes
}
