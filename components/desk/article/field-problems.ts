import type { Problem } from '@/lib/review/problem'

/** A field of the article that a problem can be about. */
export type ArticleField = Extract<Problem, { about: 'article' }>['field']

/** The problems of one field of the article. */
export function problemsOf(problems: readonly Problem[], field: ArticleField): readonly Problem[] {
  return problems.filter((problem) => problem.about === 'article' && problem.field === field)
}

/** The id of the element that a field is edited in, so that a link can lead to it. */
export function fieldElementId(field: ArticleField): string {
  return `field-${field}`
}
