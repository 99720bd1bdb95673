/** A picture file of an article, as it is sent. */
export interface Picture {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The media type, `image/jpeg` for example. */
  readonly type: string
}
