import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { isSlug } from '@/lib/quiz/is-slug'
import { slugOfTitle } from '@/lib/formats/import/slug-of-title'

test.each([
  ['A call on the King’s birthday', 'a-call-on-the-kings-birthday'],
  ['Café Zürich & Łódź: 5 days!', 'cafe-zurich-and-lodz-5-days'],
  ['  “So?”  ', 'so'],
  ['日本', ''],
  [`${'word '.repeat(20)}end`, 'word-'.repeat(16).slice(0, -1)],
  ['a'.repeat(100), 'a'.repeat(80)],
])('the slug of %j is %j', (title, slug) => {
  expect(slugOfTitle(title)).toBe(slug)
})

it('is a slug or empty for any title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
      const slug = slugOfTitle(title)
      expect(slug === '' || isSlug(slug)).toBe(true)
    }),
    { seed: 3 },
  )
})
