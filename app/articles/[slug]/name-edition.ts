import { createHmac, randomBytes } from 'node:crypto'

/** Another one in each process: pages then have their responses marked once more, and see that nothing has changed. */
const SECRET = randomBytes(32)

/**
 * A name for a version of an article that pupils may have. The version itself is made from the files with the keys in
 * them, so that whoever has it could try guesses on it.
 */
export function nameEdition(version: string): string {
  return createHmac('sha256', SECRET).update(version).digest('base64url').slice(0, 16)
}
