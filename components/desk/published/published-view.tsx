import type { Item } from '@/lib/quiz/item'
import type { EnterDesk } from '@/lib/review/enter-outcome'
import { DeskSection } from '../desk-section'
import { EntryProvider } from '../entry-context'
import { ProblemList, type FileProblem } from '../home/problem-list'
import type { BringBack } from './bring-back'
import { EditButton, type Edit } from './edit-button'
import { HandOut } from './hand-out'
import { LiveNote } from './live-note'
import { PublishedItem, type AcceptToo } from './published-item'
import { RenameForm, type Rename } from './rename-form'
import { TakeDownButton, type TakeDown } from './take-down-button'
import { VersionList, type ListedVersion } from './version-list'

/** What a teacher can do with an article that is published, or was. */
export interface PublishedViewProps {
  readonly slug: string
  readonly title: string
  readonly language: string
  readonly items: readonly Item[]
  /** Broken: its files were changed by hand and hold a mistake, and no version without one is known. */
  readonly state: 'live' | 'just published' | 'taken down' | 'broken'
  readonly problems: readonly FileProblem[]
  readonly address: { readonly here: string; readonly elsewhere?: string | undefined }
  readonly versions: readonly ListedVersion[]
  /** Milliseconds since 1970. */
  readonly now: number
  readonly enter: EnterDesk
  readonly edit: Edit
  readonly rename: Rename
  readonly takeDown: TakeDown
  readonly bringBack: BringBack
  readonly acceptToo: AcceptToo
}

/** One published article: its link to hand out, and everything that can be done with it. */
export function PublishedView(props: PublishedViewProps) {
  const { slug, title, language, items, state, problems, versions, now } = props
  const isTakenDown = state === 'taken down'
  const isServed = state === 'live' || state === 'just published'
  return (
    <EntryProvider enter={props.enter}>
      <main id="main" className="mx-auto max-w-3xl px-4 pt-8 pb-16 sm:px-6">
        <p className="mb-2 font-sans text-sm print:hidden">
          <a href="/teach">The desk</a>
        </p>
        <h1
          className="text-3xl leading-tight font-semibold tracking-tight text-balance"
          lang={language}
        >
          {title}
        </h1>
        {state === 'just published' ? <LiveNote slug={slug} /> : null}
        {isServed ? (
          <>
            <HandOut address={props.address} title={title} />
            <div className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-2 font-sans print:hidden">
              <EditButton slug={slug} title={title} edit={props.edit} />
              <a href={`/articles/${slug}`} className="inline-block py-2">
                Open it as pupils do
              </a>
            </div>
          </>
        ) : null}
        <div className="print:hidden">
          {problems.length === 0 ? null : (
            <DeskSection id="problems" title="To be mended in its files">
              <ProblemList problems={problems} />
            </DeskSection>
          )}
          {isServed ? (
            <DeskSection id="questions" title="Questions">
              <p className="mt-1 font-sans text-sm text-faded">
                If a pupil gave a right answer that was marked wrong, accept it here.
              </p>
              <ol className="mt-3 border-b border-rule">
                {items.map((item) => (
                  <PublishedItem
                    key={item.id}
                    slug={slug}
                    item={item}
                    language={language}
                    acceptToo={props.acceptToo}
                  />
                ))}
              </ol>
            </DeskSection>
          ) : null}
          <DeskSection id="versions" title="Earlier versions">
            <VersionList slug={slug} versions={versions} now={now} />
          </DeskSection>
          {isServed ? (
            <DeskSection id="link" title="Change the link">
              <RenameForm slug={slug} rename={props.rename} />
            </DeskSection>
          ) : null}
          <DeskSection id="take-down" title={isTakenDown ? 'Taken down' : 'Take it down'}>
            <TakeDownButton
              slug={slug}
              state={isServed ? 'served' : isTakenDown ? 'taken down' : 'broken'}
              takeDown={props.takeDown}
              bringBack={props.bringBack}
            />
          </DeskSection>
        </div>
      </main>
    </EntryProvider>
  )
}
