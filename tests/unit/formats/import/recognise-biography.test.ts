import { describe, expect, test } from 'vitest'
import { isBiography } from '@/lib/formats/import/recognise-biography'

describe('isBiography', () => {
  test.each([
    'Jane Doe is the royal correspondent of The Paper.',
    'JANE DOE writes about bridges.',
    'John Smith, who lives in Leeds, is a writer.',
    'About the author: a writer in Leeds.',
  ])('is true of %j', (text) => {
    expect(isBiography(text, 'Jane Doe and John Smith')).toBe(true)
  })

  test.each([
    'Jane Doe said that the bridge was hers.',
    'Mary Major is the mayor of Luton.',
    'Jane is a writer.',
  ])('is false of %j', (text) => {
    expect(isBiography(text, 'Jane Doe and John Smith')).toBe(false)
  })

  test.each(['Jane Doe is a writer.', ' is a writer.'])(
    'is false of %j without a byline',
    (text) => {
      expect(isBiography(text, undefined)).toBe(false)
    },
  )
})
