import { describe, expect, it } from 'vitest'
import { draftFrom } from '@/lib/draft/draft-quiz'
import { readMaterial } from '@/lib/draft/read-material'
import { whyNoItems } from '@/lib/draft/why-no-items'

describe('whyNoItems', () => {
  it.each([
    ['a text of nothing', ' ', 'No paragraph of an article was found in it.'],
    ['a text in which nothing is recognised', 'They ran. They sang.', 'No question was drafted: there is no age, date, place, person, number or quotation in it.'],
    ['another language', 'Die Stadt Leeds liegt im Norden von England und hat viele schöne alte Häuser, in denen man seit 1970 gern wohnt und lebt, weil es dort ruhig ist.', 'No question was drafted. For most of what was found the reason is this: The text is not in English, and the rules are those of English.'],
  ])('says of %s why nothing is asked', (_, passage, says) => {
    const material = readMaterial({ passage })
    expect(whyNoItems(material, draftFrom(material))).toBe(says)
  }) // prettier-ignore
})
