import type { FilePicture } from './imported-file'
import { escapeHtml } from './escape-html'
import { pictureEnding } from './keep-pictures'

const MOST_PICTURES = 40
const MOST_BYTES = 20_000_000
const LONGEST_ALT = 1000

/** Gathers the pictures of a document in their order and names them. */
export interface PictureCollector {
  readonly pictures: readonly FilePicture[]
  /** The name of the picture, or undefined for one that no page shows or that is too much. */
  readonly add: (bytes: Uint8Array, alt: string) => string | undefined
}

export function collectPictures(): PictureCollector {
  const pictures: FilePicture[] = []
  let total = 0
  const add = (bytes: Uint8Array, alt: string): string | undefined => {
    const ending = pictureEnding(bytes)
    total += bytes.length
    if (ending === undefined || pictures.length >= MOST_PICTURES || total > MOST_BYTES)
      return undefined
    const name = `picture-${pictures.length + 1}.${ending}`
    const words = alt.slice(0, LONGEST_ALT).replace(/[\s\p{Cc}]+/gu, ' ').trim() // prettier-ignore
    pictures.push({ name, bytes: new Uint8Array(bytes), alt: words })
    return name
  }
  return { pictures, add }
}

/** A picture as it stands in the HTML of a document. */
export function pictureTag(name: string, alt: string): string {
  return `<img src="${name}" alt="${escapeHtml(alt.slice(0, LONGEST_ALT))}">`
}
