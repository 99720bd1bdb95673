/** How many questions there are, in words: `12 questions`. */
export function sayQuestions(count: number): string {
  return count === 1 ? '1 question' : `${String(count)} questions`
}
