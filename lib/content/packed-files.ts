import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { ArticleFiles, FileBytes } from './article-files'

/** The files of one article in about a third of the room, kept while they are the last that were without errors. */
export interface PackedFiles {
  readonly slug: string
  readonly path: string
  readonly article: Uint8Array
  readonly quiz: Uint8Array
  readonly names: readonly string[]
}

/** Packs files; `undefined` unless both are there. */
export function packFiles({
  slug,
  path,
  article,
  quiz,
  names,
}: ArticleFiles): PackedFiles | undefined {
  if (article.status !== 'read' || quiz.status !== 'read') return undefined
  return { slug, path, article: pack(article.bytes), quiz: pack(quiz.bytes), names }
}

/** The files as they were packed. */
export function unpackFiles(packed: PackedFiles): ArticleFiles {
  return { ...packed, article: unpack(packed.article), quiz: unpack(packed.quiz) }
}

function pack(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes, { level: 1 })
}

function unpack(bytes: Uint8Array): FileBytes {
  return { status: 'read', bytes: inflateRawSync(bytes) }
}
