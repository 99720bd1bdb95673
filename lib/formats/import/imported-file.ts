import type { RemovalReason } from './imported-article'

/** What importing a file comes to: an article, or one sentence that says what the file is and what to do. */
export type ImportResult =
  | { readonly ok: true; readonly article: ImportedFile }
  | { readonly ok: false; readonly says: string }

/** An article as far as its file tells: what it does not say stays out. */
export interface ImportedFile {
  readonly title?: string
  readonly byline?: string
  /** The newspaper or the site. */
  readonly source?: string
  /** Where the original stands: an http or https address. */
  readonly sourceUrl?: string
  /** The day it came out, as year-month-day. */
  readonly published?: string
  readonly place?: string
  /** BCP 47. */
  readonly language?: string
  /** The passage as it stands in article.md. */
  readonly markdown: string
  /** In the order of the file. */
  readonly removed: readonly TakenFromFile[]
  /** The pictures whose bytes are in the file; the Markdown refers to them by name. */
  readonly pictures: readonly FilePicture[]
  /** How many pictures of its article lie in files of their own, of which nothing is known. */
  readonly picturesBeside?: number
}

/** Words of the file that are not in the passage. */
export interface TakenFromFile {
  readonly text: string
  readonly reason: RemovalReason
  /** How many parts of the Markdown, as empty lines set them apart, stand before it. */
  readonly after: number
}

/** A picture that came inside the file. */
export interface FilePicture {
  /** A name that a picture of an article may have. */
  readonly name: string
  readonly bytes: Uint8Array
  /** What it shows, or the empty text. */
  readonly alt: string
}

/** What a document of an office program holds, in HTML. A picture stands in it as an `img` with its name as `src`. */
export interface ReadDocument {
  readonly ok: true
  readonly html: string
  readonly title?: string | undefined
  readonly pictures: readonly FilePicture[]
  /** The words of its footnotes and endnotes. */
  readonly notes: readonly string[]
}

/** What a PDF holds, page by page, with a form feed between. */
export interface ReadPages {
  readonly ok: true
  readonly text: string
  readonly title?: string | undefined
  /** As year-month-day. */
  readonly published?: string | undefined
}

/** A file that cannot be read, and one sentence that says what it is and what to do. */
export interface NotRead {
  readonly ok: false
  readonly says: string
}
