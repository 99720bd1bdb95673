import type { Metadata } from 'next'
import { EntryProvider } from '@/components/desk/entry-context'
import { VersionView } from '@/components/desk/published/version-view'
import { NoPage } from '@/components/ui/no-page'
import { contentFolder } from '@/lib/content/content-folder'
import { readVersion } from '@/lib/content/save/read-version'
import { timeOfVersion } from '@/lib/content/save/version-name'
import { compareVersion } from '@/lib/desk/compare-version'
import { requireTeacher } from '@/lib/desk/entry/require-teacher'
import { bringBackVersion } from '../../../../actions'
import { enterDesk } from '../../../../enter/actions'

export const metadata: Metadata = { title: 'An earlier version – Desk' }

interface Props {
  readonly params: Promise<{ readonly slug: string; readonly version: string }>
}

export default async function VersionPage({ params }: Props) {
  await requireTeacher()
  const { slug, version } = await params
  const folder = contentFolder()
  const read = readVersion(folder, slug, version)
  const seen = read && compareVersion(folder, slug, read.files)
  if (seen === undefined) return <NoPage />
  const { title, language } = seen.manuscript.article
  return (
    <EntryProvider enter={enterDesk}>
      <VersionView
        slug={slug}
        version={version}
        replacedAt={timeOfVersion(version)}
        title={title}
        language={language === '' ? 'en-GB' : language}
        nodes={seen.nodes}
        stems={seen.manuscript.items.map(({ item }) => item.stem)}
        differences={seen.differences}
        bringBackVersion={bringBackVersion}
      />
    </EntryProvider>
  )
}
