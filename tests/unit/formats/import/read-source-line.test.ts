import { describe, expect, test } from 'vitest'
import { readSourceLine } from '@/lib/formats/import/read-source-line'

describe('readSourceLine', () => {
  test.each([
    ['Source: The Guardian', { source: 'The Guardian' }],
    ['SOURCE: BBC News', { source: 'BBC News' }],
    ['Source: https://example.org/a', { sourceUrl: 'https://example.org/a' }],
    [
      'Source: The Guardian (https://example.org/a).',
      { source: 'The Guardian', sourceUrl: 'https://example.org/a' },
    ],
    ['Source: The Paper, 15 November 2023', { source: 'The Paper', published: '2023-11-15' }],
    ['Adapted from The Guardian', { source: 'The Guardian' }],
    ['Retrieved from https://example.org/a', { sourceUrl: 'https://example.org/a' }],
    ['URL: https://example.org/a', { sourceUrl: 'https://example.org/a' }],
    ['https://example.org/a?b=c', { sourceUrl: 'https://example.org/a?b=c' }],
  ])('reads %j', (line, told) => {
    const nothing = { source: undefined, sourceUrl: undefined, published: undefined }
    expect(readSourceLine(line)).toEqual({ ...nothing, ...told })
  })

  test.each([
    'The source of the Nile was found by Speke.',
    'Sources said that the mayor was ill.',
    'URL: none',
    'See https://example.org/a for more.',
  ])('does not read %j', (line) => {
    expect(readSourceLine(line)).toBeUndefined()
  })
})
