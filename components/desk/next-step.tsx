import Link from 'next/link'
import type { ReactNode } from 'react'

/** The way on to the next step, at the foot of a step, with a word on what is there. */
export function NextStep({
  href,
  says,
  children,
}: {
  readonly href: string
  readonly says: string
  readonly children: ReactNode
}) {
  return (
    <p className="mt-10 flex flex-wrap items-center gap-x-6 gap-y-3 border-t border-rule pt-6 font-sans">
      <Link href={href} className="button button-main min-h-12 px-6 text-lg no-underline">
        {children}
      </Link>
      <span className="min-w-0 flex-1 basis-64 text-faded">{says}</span>
    </p>
  )
}
