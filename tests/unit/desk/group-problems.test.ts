import { expect, it } from 'vitest'
import type { Diagnostic } from '@/lib/content/diagnostic'
import { groupProblems } from '@/lib/desk/group-problems'

const diagnostic = (path: string, severity: Diagnostic['severity']): Diagnostic => ({
  path,
  line: 1,
  column: 1,
  rule: 'wrong-value',
  severity,
  expected: 'one thing',
  found: 'another',
  fix: 'Write the one.',
})

it('groups diagnostics by folder, those with errors first', () => {
  const advice = diagnostic('my/content/a/quiz.yaml', 'warning')
  const first = diagnostic('my/content/b/article.md', 'error')
  const second = diagnostic('my/content/b/quiz.yaml', 'warning')
  expect([...groupProblems([advice, first, second], 'my/content/')]).toEqual([
    ['b', [first, second]],
    ['a', [advice]],
  ])
})

it('puts what lies in no folder under the empty name', () => {
  const lost = diagnostic('elsewhere/a/quiz.yaml', 'error')
  expect([...groupProblems([lost], 'content').keys()]).toEqual([''])
})
