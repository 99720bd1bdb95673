/** One problem in a content file, in the words of the content check. */
export interface FileProblem {
  readonly path: string
  readonly line: number
  readonly severity: 'error' | 'warning'
  readonly expected: string
  readonly found: string
  readonly fix: string
}

/** The problems of one article's files. */
export interface ArticleProblems {
  /** The name of its folder; the empty text for the content folder itself. */
  readonly slug: string
  /** Whether pupils are still shown the last version that was in order. */
  readonly isServed: boolean
  readonly problems: readonly FileProblem[]
}

/** Beyond these nobody reads on before mending the first. */
const MOST_ARTICLES = 20
const MOST_PROBLEMS = 10

/** What is wrong with files that were changed by hand, article by article. */
export function ArticlesWithProblems({
  articles,
}: {
  readonly articles: readonly ArticleProblems[]
}) {
  return (
    <>
      <ul className="mt-3 border-b border-rule">
        {articles.slice(0, MOST_ARTICLES).map(({ slug, isServed, problems }) => (
          <li key={slug} className="border-t border-rule py-4">
            <h3 className="font-semibold">{slug === '' ? 'The content folder' : slug}</h3>
            <p className="font-sans text-sm text-faded">{sayState(isServed, problems)}</p>
            <ul className="mt-2 space-y-3">
              {problems.slice(0, MOST_PROBLEMS).map((problem, index) => (
                <ProblemView key={index} problem={problem} />
              ))}
            </ul>
            <More count={problems.length - MOST_PROBLEMS} what="more in this article" />
          </li>
        ))}
      </ul>
      <More count={articles.length - MOST_ARTICLES} what="more articles" />
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

function More({ count, what }: { readonly count: number; readonly what: string }) {
  return count > 0 ? (
    <p className="mt-2 font-sans text-sm text-faded">
      and {count} {what}
    </p>
  ) : null
}

function sayState(isServed: boolean, problems: readonly FileProblem[]): string {
  if (problems.every(({ severity }) => severity === 'warning')) {
    return 'Pupils can open it. This is only advice.'
  }
  return isServed
    ? 'Pupils are shown the last version that was in order.'
    : 'Pupils cannot open it until this is mended.'
}
