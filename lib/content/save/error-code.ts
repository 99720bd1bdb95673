/** The code that Node.js gives an error of the disk, such as `ENOSPC`; `unknown` if it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}
