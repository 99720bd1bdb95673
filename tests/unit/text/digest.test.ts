import { describe, expect, it } from 'vitest'
import { digest } from '@/lib/text/digest'

describe('digest', () => {
  it('names the same text alike and fits in a form field', () => {
    expect(digest('Clarence House')).toBe(digest('Clarence House'))
    expect(digest('Clarence House')).toMatch(/^[0-9a-z]{1,11}$/)
  })

  it('tells 200,000 near texts apart', () => {
    const names = new Set<string>()
    for (let number = 0; number < 200_000; number++) names.add(digest(`choice ${String(number)}`))
    expect(names.size).toBe(200_000)
  })
})
