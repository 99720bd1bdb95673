import type { FrontMatter } from './article-header'

/** Below a passage: where it comes from. */
export function ArticleFooter({
  article: { source, sourceUrl },
}: {
  readonly article: FrontMatter
}) {
  if (source === undefined && sourceUrl === undefined) return null
  const name = source ?? sourceUrl
  return (
    <footer className="mt-8 border-t border-rule pt-3 font-sans text-sm text-faded">
      <p>
        Source:{' '}
        {sourceUrl === undefined ? (
          name
        ) : (
          <a href={sourceUrl} rel="noopener noreferrer">
            {name}
          </a>
        )}
      </p>
    </footer>
  )
}
