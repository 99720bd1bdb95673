import { expect, test } from 'vitest'
import type { Diagnostic } from '@/lib/content/diagnostic'
import { sortDiagnostics } from '@/lib/content/sort-diagnostics'

function diagnostic(path: string, line: number, column: number, rule: string): Diagnostic {
  return { path, line, column, rule, severity: 'error', expected: '', found: '', fix: '' }
}

test('sorts by path, line and column, and leaves what is at one place in its order', () => {
  const sorted = sortDiagnostics([
    diagnostic('b', 1, 1, 'sixth'),
    diagnostic('a', 10, 1, 'fifth'),
    diagnostic('a', 9, 2, 'third'),
    diagnostic('a', 9, 2, 'fourth'),
    diagnostic('a', 9, 1, 'second'),
    diagnostic('Z', 1, 1, 'first'),
  ])
  expect(sorted.map(({ rule }) => rule)).toEqual([
    'first', 'second', 'third', 'fourth', 'fifth', 'sixth',
  ]) // prettier-ignore
})
