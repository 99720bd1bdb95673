import { describe, expect, it } from 'vitest'
import { describeCheck } from '@/lib/content/describe-check'
import type { Diagnostic } from '@/lib/content/diagnostic'
import type { Shelved } from '@/lib/content/shelf'

const ERROR: Diagnostic = {
  path: 'content/moon/quiz.yaml',
  line: 2,
  column: 5,
  rule: 'missing-field',
  severity: 'error',
  expected: 'the field "key"',
  found: 'nothing',
  fix: 'Write "key:" and its value.',
}
const WARNING: Diagnostic = { ...ERROR, severity: 'warning' }
const SHELVED: Shelved = {
  slug: 'moon',
  stamp: '',
  seen: '',
  isSettled: true,
  state: 'broken',
  formerly: [],
  glance: undefined,
  good: undefined,
  diagnostics: [],
}
const after = (...diagnostics: readonly Diagnostic[]): Shelved => ({ ...SHELVED, diagnostics })

describe('describeCheck', () => {
  it('names what is wrong with an article, and that it is not shown', () => {
    expect(describeCheck([], after(ERROR))).toBe(
      `moon has errors. It is not shown until they are mended.
content/moon/quiz.yaml:2:5 missing-field
  expected: the field "key"
  found:    nothing
  fix:      Write "key:" and its value.`,
    )
  })

  it('says that an article is in order again', () => {
    expect(describeCheck([ERROR], after(WARNING))).toBe('moon is without errors again.')
  })

  it.each<[string, readonly Diagnostic[], readonly Diagnostic[]]>([
    ['all is well as before', [], []],
    ['there are only warnings', [], [WARNING]],
    ['the errors are those of before', [ERROR], [ERROR]],
  ])('says nothing where %s', (_what, before, now) => {
    expect(describeCheck(before, after(...now))).toBeUndefined()
  })
})
