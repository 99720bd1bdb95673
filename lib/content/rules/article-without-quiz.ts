import { didYouMean } from '../nearest-name'
import type { ReadingRule } from '../rule'

/** Beside article.md stands quiz.yaml. */
export const articleWithoutQuiz: ReadingRule<[names: readonly string[]]> = {
  name: 'article-without-quiz',
  severity: 'error',
  says: (names) => ({
    expected: 'quiz.yaml beside article.md',
    found: `no quiz.yaml${lookalike(names)}`,
    fix: 'Write a quiz.yaml, as in the example in content/README.md.',
  }),
}

function lookalike(names: readonly string[]): string {
  const other = names.find((name) => /^quiz\b/i.test(name))
  return other === undefined ? didYouMean('quiz.yaml', names) : `; did you mean "${other}"?`
}
