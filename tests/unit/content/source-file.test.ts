import { describe, expect, it } from 'vitest'
import { placeAt, toSourceFile } from '@/lib/content/source-file'

describe('placeAt', () => {
  it.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [4, 3, 1],
    [6, 3, 3],
  ])('finds offset %i at line %i, column %i', (offset, line, column) => {
    const file = toSourceFile('a.md', 'ab\n\ncd')
    expect(placeAt(file, offset)).toEqual({ path: 'a.md', line, column })
  })
})
