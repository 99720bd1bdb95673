import { didYouMean } from '../nearest-name'
import type { ReadingRule } from '../rule'

/** Beside quiz.yaml stands article.md. */
export const quizWithoutArticle: ReadingRule<[names: readonly string[]]> = {
  name: 'quiz-without-article',
  severity: 'error',
  says: (names) => ({
    expected: 'article.md beside quiz.yaml',
    found: `no article.md${lookalike(names)}`,
    fix: 'Write an article.md, as in the example in content/README.md.',
  }),
}

function lookalike(names: readonly string[]): string {
  const other = names.find((name) => /^article\b/i.test(name))
  return other === undefined ? didYouMean('article.md', names) : `; did you mean "${other}"?`
}
