import { decodeBytes } from './decode-bytes'
import { recogniseFile } from './recognise-file'
import { findTextFormat } from './text-format'

/** Whether a file is text without any markup, so that reading it takes only what its length does. */
export function isPlainText({
  name,
  bytes,
}: {
  readonly name: string
  readonly bytes: Uint8Array
}): boolean {
  if (recogniseFile(bytes).format !== 'text') return false
  const text = decodeBytes(bytes)
  return text !== undefined && findTextFormat(text, name).format === 'plain'
}
