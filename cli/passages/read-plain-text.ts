import { decodeText } from '@/lib/content/decode-text'
import { readBytes } from './read-bytes'

/** The text of a file that somebody saved as plain text, or the sentence that says why it is none. */
export async function readPlainText(
  file: string,
): Promise<{ readonly text: string } | { readonly problem: string }> {
  const bytes = await readBytes(file)
  return bytes === undefined
    ? { problem: 'cannot be read. Check the name and try again.' }
    : decodePlainText(bytes)
}

/** As `readPlainText`, of bytes that have been read. */
export function decodePlainText(
  bytes: Uint8Array,
): { readonly text: string } | { readonly problem: string } {
  const decoded = decodeText(bytes)
  switch (decoded.status) {
    case 'text':
      return { text: decoded.text }
    case 'empty':
      return { problem: 'there is no text in it.' }
    case 'binary':
      return {
        problem: `this is ${decoded.looksLike}, no plain text. Open it, save it as plain text (UTF-8) and use that.`,
      }
    case 'encoded':
      return {
        problem: `this looks like ${decoded.looksLike}. Open it in a text editor, save it as UTF-8 and try again.`,
      }
  }
}
