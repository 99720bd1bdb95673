import { describe, expect, test } from 'vitest'
import { resolveLink } from '@/lib/formats/import/resolve-link'

describe('resolveLink', () => {
  test.each([
    ['https://a.example/b', undefined, 'https://a.example/b'],
    ['/b', 'https://a.example/c/d', 'https://a.example/b'],
    ['//x.example/b', 'https://a.example/c', 'https://x.example/b'],
    ['mailto:jane@a.example', undefined, 'mailto:jane@a.example'],
    ['/b', undefined, undefined],
    ['#top', 'https://a.example/c', undefined],
    ['https://a.example/c#top', 'https://a.example/c', undefined],
    ['javascript:alert(1)', 'https://a.example/c', undefined],
    [' java\nscript:alert(1)', undefined, undefined],
    ['file:///C:/page_files/a.html', undefined, undefined],
    ['data:text/html,x', undefined, undefined],
    ['https://', undefined, undefined],
    ['', 'https://a.example/c', undefined],
  ])('makes of %j on %j the address %j', (href, base, address) => {
    expect(resolveLink(href, base)).toBe(address)
  })
})
