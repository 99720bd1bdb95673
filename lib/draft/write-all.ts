import type { Material, Wording, Writer } from './types'

/** A wording and who wrote it. */
export interface Written {
  readonly wording: Wording
  readonly writer: string
}

/** From a passage that goes on and on each writer gives no more than this. */
const MOST_OF_ONE = 120

/** What every writer has to say of an article, in the order of the writers. */
export function writeAll(writers: readonly Writer[], material: Material): readonly Written[] {
  return writers.flatMap((writer) => {
    const written: Written[] = []
    for (const wording of writer.write(material)) {
      written.push({ wording, writer: writer.name })
      if (written.length === MOST_OF_ONE) break
    }
    return written
  })
}
