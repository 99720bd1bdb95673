import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { REASONS } from '@/lib/draft/reasons'

const readme = readFileSync('content/README.md', 'utf8')

describe('REASONS', () => {
  it.each(Object.entries(REASONS))('%s stands with its sentence in content/README.md', (code, says) => {
    expect(readme).toContain(`| \`${code}\` | ${says} |`)
  }) // prettier-ignore
})
