'use client'

import type { Problem } from '@/lib/review/problem'
import { OverruleForm } from './overrule-form'

const LOOKS = {
  error: { sign: '✗', look: 'text-bad', word: 'To mend' },
  warning: { sign: '!', look: 'text-again', word: 'Look at this' },
  advice: { sign: 'i', look: 'text-ink', word: 'Advice' },
} as const

/** What is to be looked at, each with what to do; advice can be overruled with a reason. */
export function ProblemNotes({
  problems,
  itemId,
  index,
}: {
  readonly problems: readonly Problem[]
  readonly itemId: string
  readonly index: number
}) {
  return problems.map((problem, at) => {
    const { sign, look, word } = LOOKS[problem.severity]
    return (
      <div key={`${problem.rule} ${String(at)}`} className="mt-1 font-sans text-sm">
        <p>
          <span className={`font-semibold ${look}`}>
            <span aria-hidden="true" className="problem-sign">
              {sign}
            </span>{' '}
            {word}:
          </span>{' '}
          {problem.says} {problem.fix}
        </p>
        {problem.severity === 'advice' ? (
          <OverruleForm itemId={itemId} gate={problem.rule} index={index} />
        ) : null}
      </div>
    )
  })
}
