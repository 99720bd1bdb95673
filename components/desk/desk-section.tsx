import type { ReactNode } from 'react'

/** A part of a page of the desk, under its own heading. */
export function DeskSection({
  id,
  title,
  children,
}: {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}) {
  return (
    <section aria-labelledby={id} className="mt-12">
      <h2 id={id} className="scroll-mt-4 text-xl font-semibold tracking-tight">
        {title}
      </h2>
      {children}
    </section>
  )
}
