'use client'

import { useReview } from '../review-context'
import { ProblemNotes } from '../problem-notes'
import { fieldElementId, problemsOf } from './field-problems'

const ID = fieldElementId('language')
const TAGS = [
  'en-GB', 'en-US', 'en-AU', 'en-CA', 'en-IE', 'en-IN', 'en-NZ', 'en-ZA', 'cy', 'da', 'de', 'es', 'fr', 'ga', 'it', 'la',
  'nl', 'no', 'pl', 'pt', 'sv',
] as const // prettier-ignore

/** The language of the article; it decides how dates are read, and how the page is read out. */
export function LanguageField() {
  const language = useReview((state) => state.manuscript.article.language)
  const problems = useReview((state) => state.problems)
  const change = useReview((state) => state.change)
  const own = problemsOf(problems, 'language')
  const tags = TAGS.some((tag) => tag === language) ? TAGS : [language, ...TAGS]
  return (
    <div className="mt-4">
      <label htmlFor={ID} className="mb-0.5 block font-sans text-sm text-faded">
        Language
      </label>
      <select
        id={ID}
        value={language}
        onChange={({ target }) =>
          change({ type: 'set-field', field: 'language', value: target.value })
        }
        aria-describedby={`${ID}-problems`}
        className="quiet-field"
      >
        {tags.map((tag) => (
          <option key={tag} value={tag}>
            {nameLanguage(tag)}
          </option>
        ))}
      </select>
      <ProblemNotes id={`${ID}-problems`} problems={own} />
    </div>
  )
}

const NAMES = new Intl.DisplayNames(['en-GB'], { type: 'language' })

function nameLanguage(tag: string): string {
  if (tag === '') return 'Not known'
  try {
    return NAMES.of(tag) ?? tag
  } catch {
    return tag
  }
}
