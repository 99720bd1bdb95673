import type { Diagnostic, Place } from './diagnostic'

/** A diagnostic as a person reads it: four lines, the first of which editors and terminals make a link. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { rule, severity, expected, found, fix, other } = diagnostic
  const mark = severity === 'warning' ? ' (warning)' : ''
  const first = other === undefined ? '' : `; first used at ${formatPlace(other)}`
  return [
    `${formatPlace(diagnostic)} ${rule}${mark}`,
    `  expected: ${expected}`,
    `  found:    ${found}${first}`,
    `  fix:      ${fix}`,
  ].join('\n')
}

function formatPlace({ path, line, column }: Place): string {
  return `${path}:${line}:${column}`
}
