import { describe, expect, it } from 'vitest'
import { closedTag } from '@/lib/facts/grammar/closed-words'

describe('closedTag', () => {
  it.each([
    ['the', 'det'],
    ['seven', 'num'],
    ['never', 'adverb'],
    ['about', 'prep'],
    ['to', 'to'],
    ['nor', 'and'],
    ['whereas', 'sub'],
    ['that', 'that'],
    ['whom', 'rel'],
    ['nobody', 'subject-pronoun'],
    ['themselves', 'object-pronoun'],
    ['there', 'there'],
    ["won't", 'modal'],
    ["isn't", 'be'],
    ['having', 'have'],
    ['done', 'do'],
    ['house', undefined],
    ['The', undefined],
    ['', undefined],
  ])('%s', (word, tag) => {
    expect(closedTag(word)).toBe(tag)
  })
})
