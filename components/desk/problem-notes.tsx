import type { Problem } from '@/lib/review/problem'

/** What is wrong with one field, to stand below it; `id` is for the field's `aria-describedby`. */
export function ProblemNotes({
  id,
  problems,
}: {
  readonly id: string
  readonly problems: readonly Problem[]
}) {
  if (problems.length === 0) return null
  return (
    <ul id={id} className="mt-1 space-y-1 font-sans text-sm">
      {problems.map(({ rule, severity, says, fix }) => (
        <li key={rule} className={severity === 'error' ? 'text-bad' : 'text-again'}>
          {says} {fix}
        </li>
      ))}
    </ul>
  )
}
