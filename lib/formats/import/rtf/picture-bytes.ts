import type { RtfPicture } from './rtf-group'

/** The bytes of a picture, most of which stand in an RTF file as hexadecimal digits. */
export function pictureBytes({ parts }: RtfPicture): Uint8Array {
  const hex = parts.map((part) => ('hex' in part ? part.hex : '')).join('')
  const digits = Buffer.from(hex.replace(/\s+/g, ''), 'hex')
  return Buffer.concat([digits, ...parts.flatMap((part) => ('hex' in part ? [] : [part]))])
}
