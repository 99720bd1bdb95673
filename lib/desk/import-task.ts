/** What a thread that reads files is asked for: the article in a file, or to load what it will need for one. */
export type ImportTask = BroughtFile | 'load-readers'

export interface BroughtFile {
  readonly name: string
  readonly bytes: Uint8Array
}
