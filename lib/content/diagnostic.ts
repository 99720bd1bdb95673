/** A place in a content file. Lines and columns count from 1; a column counts UTF-16 units, as editors do. */
export interface Place {
  readonly path: string
  readonly line: number
  readonly column: number
}

export type Severity = 'error' | 'warning'

/** One problem in a content file, with its place and cure. An article with an error is not served; a warning is only reported. */
export interface Diagnostic extends Place {
  readonly rule: string
  readonly severity: Severity
  /** What the rule asks for, in a teacher's words. */
  readonly expected: string
  /** What is there instead. */
  readonly found: string
  /** One instruction. */
  readonly fix: string
  /** For a duplicate: where the other one is. */
  readonly other?: Place | undefined
}
