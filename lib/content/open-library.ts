import type { Library } from './library'

export interface LibraryOptions {
  readonly directory: string
  /** Receives whole lines about problems in the content. */
  readonly log: (line: string) => void
}

/** Opens a content folder. A folder that is missing or cannot be read is said in the log, and is empty until it can. */
export function openLibrary(options: LibraryOptions): Library {
  const nothing: readonly never[] = []
  options.log(`${options.directory} is not read yet.`)
  return {
    summaries: () => nothing,
    find: () => Promise.resolve(undefined),
    version: () => 'none',
    search: () => nothing,
    problems: () => nothing,
    broken: () => false,
    readPicture: () => Promise.resolve(undefined),
    ready: Promise.resolve(),
    close: () => undefined,
  }
}
