/** A file of an article, by its name in the article's folder. */
export interface NamedFile {
  readonly name: string
  readonly bytes: Uint8Array
}
