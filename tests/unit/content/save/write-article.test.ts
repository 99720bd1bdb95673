import { expect, it } from 'vitest'
import { writeArticle } from '@/lib/content/save/write-article'

it('writes all fields that say something, in the order of the guide, and the passage below', () => {
  const fields = {
    formerly: ['old', 'older'],
    place: 'Cork',
    language: 'en-GB',
    published: '2024-05-06',
    sourceUrl: 'https://example.com/a#b',
    source: '',
    byline: undefined,
    title: '  The bridge:\n what now?  ',
  }
  expect(writeArticle(fields, '\n\nAda opened it.\n\n')).toBe(`---
title: "The bridge: what now?"
sourceUrl: https://example.com/a#b
published: 2024-05-06
language: en-GB
place: Cork
formerly: [old, older]
---

Ada opened it.
`)
})

it('writes one former name without brackets', () => {
  expect(writeArticle({ title: 'A', formerly: ['old'] }, 'B')).toBe(
    '---\ntitle: A\nformerly: old\n---\n\nB\n',
  )
})
