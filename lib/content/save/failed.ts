import { errorCode } from './error-code'

/** Nothing was changed. `says` tells a teacher what is in the way and what to do, in a sentence or two. */
export interface Failed {
  readonly status: 'failed'
  readonly says: string
}

/** A failure in these words. */
export function failed(says: string): Failed {
  return { status: 'failed', says }
}

/**
 * What an error of the disk means for a teacher. `shown` is the content folder as it was given, `outcome` what follows
 * for the work in hand.
 */
export function describeFailure(
  error: unknown,
  shown: string,
  outcome = 'nothing was changed',
): Failed {
  const code = errorCode(error)
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return failed(
        `There is no room left on the disk, so ${outcome}. Make some room on it, then try again.`,
      )
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return failed(
        `The content folder "${shown}" cannot be written to, so ${outcome}. Ask whoever looks after the computer for leave to write there.`,
      )
    case 'ENOENT':
      return failed(
        `There is no content folder "${shown}", so ${outcome}. Put it back, or ask whoever looks after the computer where it is.`,
      )
    case 'ENOTDIR':
      return failed(
        `The content folder "${shown}", or a folder in it, is a file, so ${outcome}. Ask whoever looks after the computer to move that file away.`,
      )
    default:
      return failed(
        `The disk did not do what was asked (${code}), so ${outcome}. Try again; if it happens again, tell whoever looks after the computer.`,
      )
  }
}
