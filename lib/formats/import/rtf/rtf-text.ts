import { decodeBytes, WESTERN } from './code-pages'

/** Turns the bytes of an RTF text into words, by the code page of their font or of the document. */
export interface RtfText {
  readonly setCodePage: (codePage: number) => void
  readonly add: (bytes: Uint8Array, codePage: number | undefined) => void
  /** What has been added since the last time; characters of two bytes come out whole. */
  readonly take: () => string
}

export function rtfText(): RtfText {
  let ofDocument = WESTERN
  let codePage = WESTERN
  let pending: Uint8Array[] = []
  return {
    setCodePage: (given) => (ofDocument = given),
    add: (bytes, ofFont) => {
      codePage = ofFont ?? ofDocument
      pending.push(bytes)
    },
    take: () => {
      if (pending.length === 0) return ''
      const text = decodeBytes(Buffer.concat(pending), codePage)
      pending = []
      return text
    },
  }
}
