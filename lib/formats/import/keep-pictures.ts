import type { FilePicture } from './imported-file'

const MOST_PICTURES = 50
/** What is smaller is a dot or a placeholder. */
const LEAST_BYTES = 1000
const MOST_BYTES = 10_000_000
const DATA = /^data:image\/[\w.+-]{1,40}(?:;[\w=-]{1,40})*;base64,/iu
/** First bytes of the pictures that an article can have. */
const FORMATS: readonly (readonly [mark: RegExp, ending: string])[] = [
  [/^\x89PNG/u, 'png'],
  [/^\xFF\xD8\xFF/u, 'jpg'],
  [/^GIF8/u, 'gif'],
  [/^RIFF.{4}WEBP/su, 'webp'],
  [/^.{4}ftypavif/su, 'avif'],
]

/** The pictures of a file as far as its bytes hold them. */
export interface KeptPictures {
  readonly pictures: readonly FilePicture[]
  /** The name of the picture that a `data:` address holds or that is found by it, which is kept by this. */
  keep(src: string, alt: string): string | undefined
}

/** No pictures so far; `find` gives those whose bytes are not in their addresses. */
export function keepPictures(
  find: (src: string) => Uint8Array | undefined = () => undefined,
): KeptPictures {
  const pictures: FilePicture[] = []
  const names = new Map<string, string>()
  return {
    pictures,
    keep(src, alt) {
      const known = names.get(src)
      if (known !== undefined) return known
      if (pictures.length >= MOST_PICTURES) return undefined
      const bytes = bytesInAddress(src) ?? find(src)
      const ending = bytes && pictureEnding(bytes)
      if (bytes === undefined || ending === undefined) return undefined
      if (bytes.length < LEAST_BYTES || bytes.length > MOST_BYTES) return undefined
      const name = `picture-${pictures.length + 1}.${ending}`
      pictures.push({ name, bytes, alt })
      names.set(src, name)
      return name
    },
  }
}

function bytesInAddress(src: string): Uint8Array | undefined {
  const head = DATA.exec(src)?.[0]
  if (head === undefined || src.length - head.length > MOST_BYTES * 1.4) return undefined
  return new Uint8Array(Buffer.from(src.slice(head.length), 'base64'))
}

/** The ending of the file name that these bytes need, or undefined if they are no picture that an article can have. */
export function pictureEnding(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  return FORMATS.find(([mark]) => mark.test(start))?.[1]
}
