import { readFile } from 'node:fs/promises'

/** What stands in a file, or undefined if it cannot be read. */
export async function readBytes(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file)
  } catch {
    return undefined
  }
}
