import { describe, expect, it } from 'vitest'
import {
  contentSecurityPolicy,
  hashInlineScripts,
} from '@/lib/delivery/content-security-policy.mjs'

describe('hashInlineScripts', () => {
  it('gives the sha256 of an inline script', () => {
    // printf alert | openssl dgst -sha256 -binary | base64
    expect(hashInlineScripts('<p>x</p><script>alert</script>')).toEqual([
      "'sha256-35BQWN1npAn++BSA6B5HNlcrDttNf7mHxpXNB+Jg7IE='",
    ])
  })

  it('leaves scripts with a source and empty ones alone', () => {
    expect(hashInlineScripts('<script src="/a.js"></script><script></script>')).toEqual([])
  })

  it('names a script that stands twice once', () => {
    expect(hashInlineScripts('<script>a()</script><script>a()</script>')).toHaveLength(1)
  })

  it('takes a script whose code runs over lines as a whole', () => {
    const [one] = hashInlineScripts('<script id="x">\nlet a\n</script>')
    const [other] = hashInlineScripts('<script>\nlet b\n</script>')
    expect(one).not.toBe(other)
  })
})

describe('contentSecurityPolicy', () => {
  it('allows nothing inline and no other host', () => {
    const policy = contentSecurityPolicy(["'sha256-x'"])
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("script-src 'self' 'sha256-x';")
    expect(policy).not.toContain('unsafe')
    expect(policy).not.toContain('http')
  })
})
