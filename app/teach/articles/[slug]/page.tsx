import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { PublishedView } from '@/components/desk/published/published-view'
import { NoPage } from '@/components/ui/no-page'
import { contentFolder } from '@/lib/content/content-folder'
import { getLibrary } from '@/lib/content/get-library'
import { listTakenDown } from '@/lib/content/save/list-taken-down'
import { listVersions } from '@/lib/content/save/list-versions'
import { classAddress } from '@/lib/desk/class-address'
import { findFresh } from '@/lib/desk/find-fresh'
import { groupProblems } from '@/lib/desk/group-problems'
import { requireTeacher } from '@/lib/desk/entry/require-teacher'
import { acceptToo, bringBack, editPublished, rename, takeDown } from '../../actions'
import { enterDesk } from '../../enter/actions'

export const metadata: Metadata = { title: 'A published article – Desk' }

interface Props {
  readonly params: Promise<{ readonly slug: string }>
  readonly searchParams: Promise<{ readonly published?: string | readonly string[] }>
}

export default async function PublishedPage({ params, searchParams }: Props) {
  await requireTeacher()
  const { slug } = await params
  const { published } = await searchParams
  const found = await findFresh(getLibrary(), contentFolder(), slug)
  const down = found ? undefined : listTakenDown(contentFolder()).find((one) => one.slug === slug)
  const isBroken = found === undefined && getLibrary().broken(slug)
  if (found === undefined && down === undefined && !isBroken) return <NoPage />
  const address = classAddress(await asked(), `/articles/${slug}`)
  const live = published === undefined ? 'live' : 'just published'
  return (
    <PublishedView
      key={slug}
      slug={slug}
      title={found?.article.title ?? down?.title ?? slug}
      language={found?.article.language ?? 'en-GB'}
      items={found?.quiz.items ?? []}
      state={found ? live : isBroken ? 'broken' : 'taken down'}
      problems={groupProblems(getLibrary().problems(), contentFolder()).get(slug) ?? []}
      address={address}
      versions={listVersions(contentFolder(), slug)}
      now={now()}
      enter={enterDesk}
      edit={editPublished}
      rename={rename}
      takeDown={takeDown}
      bringBack={bringBack}
      acceptToo={acceptToo}
    />
  )
}

/** In milliseconds since 1970. */
function now(): number {
  return Date.now()
}

async function asked() {
  const sent = await headers()
  return {
    host: sent.get('x-forwarded-host') ?? sent.get('host') ?? 'localhost',
    protocol: sent.get('x-forwarded-proto') === 'https' ? 'https' : 'http',
    listensOn: process.env['HOSTNAME'],
  } as const
}
