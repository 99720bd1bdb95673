'use client'

import Link from 'next/link'
import { itemElementId } from '@/components/quiz/use-place'
import { fieldElementId } from '../article/field-problems'
import { useReview } from '../review-context'
import type { Manuscript } from '@/lib/review/manuscript'
import type { Problem } from '@/lib/review/problem'

/** What keeps the manuscript from being published, and what is only advised; each leads to its field. */
export function OpenProblems() {
  const manuscript = useReview((state) => state.manuscript)
  const problems = useReview((state) => state.problems)
  const errors = problems.filter(({ severity }) => severity === 'error')
  const others = problems.filter(({ severity }) => severity !== 'error')
  return (
    <>
      {errors.length === 0 ? null : (
        <section aria-labelledby="errors" className="mt-6 border-l-4 border-bad bg-sheet p-4">
          <h2 id="errors" className="text-lg font-semibold">
            To be put right first
          </h2>
          <ProblemList problems={errors} manuscript={manuscript} />
        </section>
      )}
      {others.length === 0 ? null : (
        <details className="mt-6 font-sans">
          <summary className="cursor-pointer py-2">
            Advice on {others.length === 1 ? 'one place' : `${String(others.length)} places`}, which
            you may leave
          </summary>
          <ProblemList problems={others} manuscript={manuscript} />
        </details>
      )}
    </>
  )
}

function ProblemList({
  problems,
  manuscript,
}: {
  readonly problems: readonly Problem[]
  readonly manuscript: Manuscript
}) {
  return (
    <ul className="mt-2 space-y-2 font-sans">
      {problems.map((problem, index) => (
        <li key={index}>
          <Link href={addressOf(problem, manuscript.id)}>{placeOf(problem, manuscript)}</Link>:{' '}
          {problem.says} {problem.fix}
        </li>
      ))}
    </ul>
  )
}

function addressOf(problem: Problem, id: string): string {
  const home = `/teach/manuscripts/${id}`
  switch (problem.about) {
    case 'article':
      return `${home}#${fieldElementId(problem.field)}`
    case 'quiz':
      return `${home}/questions`
    case 'item':
      return `${home}/questions#${itemElementId(problem.id)}`
  }
}

function placeOf(problem: Problem, { items }: Manuscript): string {
  switch (problem.about) {
    case 'article':
      return 'The article'
    case 'quiz':
      return 'The questions'
    case 'item': {
      const index = items.findIndex(({ item }) => item.id === problem.id)
      return `Question ${String(index + 1)}`
    }
  }
}
