import type { Metadata } from 'next'
import { DeskHome } from '@/components/desk/home/desk-home'
import { LONGEST_QUERY, PUBLISHED_PER_PAGE } from '@/components/desk/home/published-articles'
import { contentFolder } from '@/lib/content/content-folder'
import { getLibrary } from '@/lib/content/get-library'
import { canSave } from '@/lib/content/save/can-save'
import { listTakenDown } from '@/lib/content/save/list-taken-down'
import { requireTeacher } from '@/lib/desk/entry/require-teacher'
import { groupProblems } from '@/lib/desk/group-problems'
import { getManuscripts } from '@/lib/desk/manuscripts/get-manuscripts'
import { bringBack, discardManuscript, editPublished, restoreManuscript } from './actions'
import { enterDesk } from './enter/actions'

export const metadata: Metadata = { title: 'The teacher’s desk' }

interface Props {
  readonly searchParams: Promise<{
    readonly q?: string | readonly string[]
    readonly page?: string | readonly string[]
  }>
}

export default async function DeskPage({ searchParams }: Props) {
  await requireTeacher()
  const { q, page } = await searchParams
  const library = getLibrary()
  await library.ready
  const folder = contentFolder()
  const saving = canSave(folder)
  const titles = new Map(library.summaries().map(({ slug, title }) => [slug, title]))

  return (
    <DeskHome
      trouble={saving.status === 'failed' ? saving.says : undefined}
      manuscripts={getManuscripts()
        .list()
        .map((one) =>
          one.status === 'broken'
            ? one
            : {
                ...one,
                changes: one.changes === undefined ? undefined : (titles.get(one.changes) ?? one.changes), // prettier-ignore
                savedAt: Date.parse(one.savedAt),
              },
        )}
      published={publishedPage(oneOf(q).slice(0, LONGEST_QUERY).trim(), Number(oneOf(page)))}
      problems={[...groupProblems(library.problems(), folder)].map(([slug, problems]) => ({
        slug,
        problems,
        isServed: titles.has(slug),
      }))}
      takenDown={listTakenDown(folder).map(({ slug, title = slug }) => ({ slug, title }))}
      now={now()}
      enter={enterDesk}
      edit={editPublished}
      bringBack={bringBack}
      discard={discardManuscript}
      restore={restoreManuscript}
    />
  )
}

/** In milliseconds since 1970. */
function now(): number {
  return Date.now()
}

function publishedPage(query: string, asked: number) {
  const library = getLibrary()
  const all = library.summaries()
  const matching = query === '' ? all : library.search(query)
  const pages = Math.max(1, Math.ceil(matching.length / PUBLISHED_PER_PAGE))
  const page = Number.isInteger(asked) ? Math.min(Math.max(1, asked), pages) : 1
  return {
    articles: matching.slice((page - 1) * PUBLISHED_PER_PAGE, page * PUBLISHED_PER_PAGE),
    found: matching.length,
    total: all.length,
    page,
    query,
  }
}

function oneOf(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}
