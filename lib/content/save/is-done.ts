/** Does what is only good to have done; false where the disk refuses, and nothing rests on that. */
export function isDone(work: () => unknown): boolean {
  try {
    work()
    return true
  } catch {
    return false
  }
}
