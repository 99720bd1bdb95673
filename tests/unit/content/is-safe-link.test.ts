import { expect, test } from 'vitest'
import { isSafeLink } from '@/lib/content/is-safe-link'

test.each(['https://example.org/a', 'HTTP://example.org', 'mailto:a@example.org'])(
  'lets %s be a link',
  (address) => {
    expect(isSafeLink(address)).toBe(true)
  },
)

test.each([
  'javascript:alert(1)', ' https://example.org', '//example.org', '/articles/moon', 'other.md', 'data:text/html,x',
  'https', 'httpsx://example.org', 'java\nscript:alert(1)', '',
])('lets %j be no link', (address) => {
  expect(isSafeLink(address)).toBe(false)
}) // prettier-ignore
