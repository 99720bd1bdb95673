/** What stands in one article's folder, before any of it is understood. */
export interface ArticleFiles {
  readonly slug: string
  /** The folder as it is shown: `content/moon-landing`. */
  readonly path: string
  readonly article: FileBytes
  readonly quiz: FileBytes
  /** The names of all files in the folder. */
  readonly names: readonly string[]
}

/** One file, or why there are no bytes of it. */
export type FileBytes =
  | { readonly status: 'read'; readonly bytes: Uint8Array }
  | { readonly status: 'missing' }
  | { readonly status: 'too-big'; readonly size: number }
  | { readonly status: 'leads-out' }
  | { readonly status: 'unreadable'; readonly why: string }

/** The two files that an article is made of, in its folder. */
export const ARTICLE_FILE = 'article.md'
export const QUIZ_FILE = 'quiz.yaml'
