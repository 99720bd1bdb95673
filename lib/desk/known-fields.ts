import { parseEdtf } from '@/lib/calendar/edtf'
import { isLanguage } from '@/lib/draft/read-material'
import type { ManuscriptArticle } from '@/lib/review/manuscript'

/** What the content format takes where an article says nothing. */
const USUAL_LANGUAGE = 'en-GB'

/** The day on which the article came out; undefined while the field has no whole day in it. */
export function publishedOf({ published }: ManuscriptArticle): string | undefined {
  const day = published.trim()
  return parseEdtf(day)?.precision === 'day' ? day : undefined
}

/** The language of the passage, the usual one while the field names none. */
export function languageOf({ language }: ManuscriptArticle): string {
  const tag = language.trim()
  return tag !== '' && isLanguage(tag) ? tag : USUAL_LANGUAGE
}
