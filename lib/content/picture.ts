/** A picture file of an article, as it is sent. */
export interface Picture {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The media type, `image/jpeg` for example. */
  readonly type: string
}

const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
}

/** The endings of pictures that are shown, in words. No SVG: it can carry scripts. */
export const PICTURE_FORMATS = 'png, jpg, jpeg, webp, gif or avif'

const PICTURE_NAME = /^[\p{L}\p{N}_][\p{L}\p{N}\p{M} _.-]{0,99}\.(?<ending>[a-z]{3,4})$/iu

/** The media type of a picture by its name, or `undefined` if the name has a path in it or another ending. */
export function findPictureType(name: string): string | undefined {
  const ending = PICTURE_NAME.exec(name)?.groups?.['ending']?.toLowerCase() ?? ''
  return Object.hasOwn(TYPES, ending) ? TYPES[ending] : undefined
}

/** The file that a picture's address names: `./` in front and `%20` for a space are fine. */
export function pictureNameIn(url: string): string {
  try {
    return decodeURIComponent(url).replace(/^\.\//, '')
  } catch {
    return url
  }
}
