const MARKS: readonly (readonly [ending: string, offset: number, bytes: readonly number[]])[] = [
  ['png', 0, [0x89, 0x50, 0x4e, 0x47]],
  ['jpg', 0, [0xff, 0xd8, 0xff]],
  ['gif', 0, [0x47, 0x49, 0x46, 0x38]],
  ['webp', 8, [0x57, 0x45, 0x42, 0x50]],
]

/** The ending for a picture by its first bytes; undefined for what a page does not show. */
export function pictureKind(bytes: Uint8Array): string | undefined {
  return MARKS.find(([, offset, mark]) =>
    mark.every((byte, at) => bytes[offset + at] === byte),
  )?.[0]
}
