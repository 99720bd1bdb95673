/** Why a disk did not do what it was asked, in a sentence for a teacher. */
export function sayFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'The disk of the server is full, so nothing was kept there. Ask whoever looks after it to make room.'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'The server may not write to its folder for the desk, so nothing was kept there. Ask whoever looks after it to allow that.'
    default:
      return `The disk of the server did not take it (${code}), so nothing was kept there.`
  }
}
