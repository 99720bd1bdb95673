import type { Diagnostic } from './diagnostic'
import type { Rule, Words } from './rule'
import { placeAt, type SourceFile } from './source-file'

/** Gathers the problems of one file. */
export interface Report {
  /** `at` and `other` are offsets into the file's text. */
  add(rule: Rule, at: number, words: Words, other?: number): void
  readonly diagnostics: readonly Diagnostic[]
}

/** A report on one file, empty so far. */
export function openReport(file: SourceFile): Report {
  const diagnostics: Diagnostic[] = []
  return {
    diagnostics,
    add({ name, severity }, at, { expected, found, fix }, other) {
      const place = placeAt(file, at)
      const diagnostic = { ...place, rule: name, severity, expected, found, fix }
      diagnostics.push(
        other === undefined ? diagnostic : { ...diagnostic, other: placeAt(file, other) },
      )
    },
  }
}
