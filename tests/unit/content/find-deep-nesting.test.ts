import { describe, expect, it } from 'vitest'
import { findDeepNesting } from '@/lib/content/find-deep-nesting'

describe('findDeepNesting', () => {
  it.each([
    ['brackets', `a: ${'['.repeat(101)}`, 103],
    ['braces', '{a: '.repeat(200), 400],
    ['hyphens in a row', `a:\n${'- '.repeat(20)}`, 3],
    ['question marks in a row', '? '.repeat(20), 0],
    ['indentation', `a:\n${' '.repeat(200)}b`, 3],
  ])('finds where %s are too many', (_, text, at) => {
    expect(findDeepNesting(text)).toBe(at)
  })

  it.each([
    ['many short lists', '- [a, b]\n'.repeat(1000)],
    ['a smiley that opens a bracket', 'stem: Is it :[ or {?\n'.repeat(20)],
    ['an empty text', ''],
  ])('is content with %s', (_, text) => {
    expect(findDeepNesting(text)).toBeUndefined()
  })
})
