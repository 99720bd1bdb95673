'use client'

import { useIsLive } from '@/components/ui/use-is-live'
import { sayAgo } from '../home/say-ago'

/** What an article was before it was published anew. */
export interface ListedVersion {
  /** As it stands in an address. */
  readonly version: string
  /** When it was replaced, in milliseconds since 1970. */
  readonly replacedAt: number
}

/** Earlier versions of an article, the latest first. */
export function VersionList({
  slug,
  versions,
  now,
}: {
  readonly slug: string
  readonly versions: readonly ListedVersion[]
  readonly now: number
}) {
  if (versions.length === 0) {
    return (
      <p className="mt-2">
        None yet. Each time you publish changes, what was there before is kept here.
      </p>
    )
  }
  return (
    <ul className="mt-3 border-b border-rule">
      {versions.map(({ version, replacedAt }) => (
        <li key={version} className="border-t border-rule font-sans">
          <a
            href={`/teach/articles/${slug}/versions/${encodeURIComponent(version)}`}
            className="inline-block py-2.5"
          >
            As it was until <Moment at={replacedAt} />
          </a>{' '}
          <span className="text-sm text-faded">({sayAgo(replacedAt, now)})</span>
        </li>
      ))}
    </ul>
  )
}

/** A moment as the clock on the reader's wall had it; the server does not know where that wall is. */
export function Moment({ at }: { readonly at: number }) {
  const timeZone = useIsLive() ? undefined : 'UTC'
  const date = new Date(at)
  const words = date.toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone })
  return <time dateTime={date.toISOString()}>{words}</time>
}
