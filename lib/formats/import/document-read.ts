/** A file that gives no article: one sentence that says what it is and what to do. */
export interface Refused {
  readonly ok: false
  readonly says: string
}

/** A picture out of a document. The HTML refers to it by its name: `<img src="picture-1.png">`. */
export interface DocumentPicture {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** What the document says for those who can't see it; empty if it says nothing. */
  readonly alt: string
}

/** A text document as HTML: headings, paragraphs, lists, quotations, emphasis, links and pictures, no scripts. */
export interface DocumentRead {
  readonly ok: true
  readonly html: string
  /** What the document itself says that its title is; the same words may also stand in the HTML. */
  readonly title?: string
  readonly pictures: readonly DocumentPicture[]
}

/** A document of pages as plain text: its paragraphs an empty line apart, each on one line. */
export interface PagesRead {
  readonly ok: true
  readonly text: string
  /** The largest words of the first page, or what the document itself says; the former also stand in the text. */
  readonly title?: string
}
