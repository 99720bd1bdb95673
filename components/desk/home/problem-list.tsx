/** One problem in a content file, in the words of the content check. */
export interface FileProblem {
  readonly path: string
  readonly line: number
  readonly severity: 'error' | 'warning'
  readonly expected: string
  readonly found: string
  readonly fix: string
}

/** Nobody reads on before mending the first. */
const MOST = 10

/** Problems as the content check says them: where, what is expected, what is there, and how to mend it. */
export function ProblemList({ problems }: { readonly problems: readonly FileProblem[] }) {
  const more = problems.length - MOST
  return (
    <>
      <ul className="mt-2 space-y-3">
        {problems.slice(0, MOST).map((problem, index) => (
          <ProblemView key={index} problem={problem} />
        ))}
      </ul>
      {more > 0 ? (
        <p className="mt-2 font-sans text-sm text-faded">and {more} more in this article</p>
      ) : null}
    </>
  )
}

function ProblemView({ problem }: { readonly problem: FileProblem }) {
  const { path, line, severity, expected, found, fix } = problem
  const isError = severity === 'error'
  return (
    <li className={`border-l-4 pl-3 font-sans text-sm ${isError ? 'border-bad' : 'border-again'}`}>
      <p>
        <code className="break-all">
          {path}:{line}
        </code>{' '}
        <span className={isError ? 'text-bad' : 'text-again'}>{isError ? 'Error' : 'Advice'}</span>
      </p>
      <dl className="grid grid-cols-[5rem_minmax(0,1fr)] gap-x-2">
        <dt className="text-faded">expected</dt>
        <dd>{expected}</dd>
        <dt className="text-faded">found</dt>
        <dd className="wrap-anywhere">{found}</dd>
        <dt className="text-faded">to mend it</dt>
        <dd>{fix}</dd>
      </dl>
    </li>
  )
}
