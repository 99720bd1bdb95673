import type { EnterDesk } from '@/lib/review/enter-outcome'
import { DeskSection } from '../desk-section'
import { EntryProvider } from '../entry-context'
import type { BringBack } from '../published/bring-back'
import type { Edit } from '../published/edit-button'
import { ArticlesWithProblems, type ArticleProblems } from './articles-with-problems'
import { BringArticle } from './bring-article'
import { PublishedArticles, type PublishedPage } from './published-articles'
import { TakenDown, type ListedTakenDown } from './taken-down'
import { UnfinishedWork, type Discarding, type ListedManuscript } from './unfinished-work'

/** What the first page of the desk shows. */
export interface DeskHomeProps extends Discarding {
  /** Why nothing can be published just now, in a sentence; none if it can. */
  readonly trouble?: string | undefined
  readonly manuscripts: readonly ListedManuscript[]
  readonly published: PublishedPage
  readonly problems: readonly ArticleProblems[]
  readonly takenDown: readonly ListedTakenDown[]
  /** Milliseconds since 1970. */
  readonly now: number
  readonly enter: EnterDesk
  readonly edit: Edit
  readonly bringBack: BringBack
}

/** The first page of the desk: bring an article, or go on with one that is there. */
export function DeskHome({
  trouble,
  manuscripts,
  published,
  problems,
  takenDown,
  now,
  enter,
  edit,
  bringBack,
  ...discarding
}: DeskHomeProps) {
  return (
    <EntryProvider enter={enter}>
      <main id="main" className="mx-auto max-w-3xl px-4 pt-8 pb-16 sm:px-6">
        {trouble === undefined ? null : (
          <p className="mb-6 border-l-4 border-bad bg-sheet p-3 font-sans">{trouble}</p>
        )}
        <h1 className="text-3xl font-semibold tracking-tight">Bring an article</h1>
        <BringArticle />
        {manuscripts.length === 0 ? null : (
          <DeskSection id="unfinished" title="Not yet published">
            <UnfinishedWork manuscripts={manuscripts} now={now} {...discarding} />
          </DeskSection>
        )}
        {problems.length === 0 ? null : (
          <DeskSection id="problems" title="To be mended">
            <ArticlesWithProblems articles={problems} />
          </DeskSection>
        )}
        <PublishedArticles {...published} edit={edit} />
        {takenDown.length === 0 ? null : (
          <DeskSection id="taken-down" title="Taken down">
            <TakenDown articles={takenDown} bringBack={bringBack} />
          </DeskSection>
        )}
      </main>
    </EntryProvider>
  )
}
