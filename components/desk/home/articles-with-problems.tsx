import { ProblemList, type FileProblem } from './problem-list'

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
            <h3 className="font-semibold">
              {slug === '' ? 'The content folder' : <a href={`/teach/articles/${slug}`}>{slug}</a>}
            </h3>
            <p className="font-sans text-sm text-faded">{sayState(isServed, problems)}</p>
            <ProblemList problems={problems} />
          </li>
        ))}
      </ul>
      <More count={articles.length - MOST_ARTICLES} what="more articles" />
    </>
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
