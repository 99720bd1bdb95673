'use client'

import type { ManuscriptArticle } from '@/lib/review/manuscript'
import { useReview } from '../review-context'
import { DateField } from './date-field'
import { LanguageField } from './language-field'
import { TextField } from './text-field'

/** What was understood of the article, each in a field in which it can be corrected. */
export function ArticleFields() {
  const { article, slug } = useReview((state) => state.manuscript)
  const change = useReview((state) => state.change)
  const field = (name: keyof ManuscriptArticle) => ({
    field: name,
    value: article[name],
    onChange: (value: string) => change({ type: 'set-field', field: name, value }),
  })
  return (
    <div>
      <TextField {...field('title')} label="Headline" />
      <DateField />
      <TextField {...field('byline')} label="Written by" />
      <TextField {...field('source')} label="Newspaper or site" />
      <TextField {...field('sourceUrl')} label="Address of the original" isCode />
      <TextField
        {...field('place')}
        label="Written from"
        hint="The place at the head of a report, such as London."
      />
      <LanguageField />
      <TextField
        field="slug"
        label="End of the link for pupils"
        hint={`…/articles/${slug}`}
        value={slug}
        onChange={(value) => change({ type: 'set-slug', slug: value })}
        isCode
      />
    </div>
  )
}
