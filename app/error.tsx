'use client'

import { Button } from '@/components/ui/button'

/** What a reader sees when a page fails for a reason that nobody foresaw. */
export default function ErrorPage({ reset }: { readonly reset: () => void }) {
  return (
    <main id="main" className="mx-auto max-w-measure px-4 py-16">
      <h1 className="text-3xl font-semibold">Something went wrong on this page</h1>
      <p className="mt-4">Answers that you gave are still on this device.</p>
      <p className="mt-4 flex flex-wrap items-center gap-4">
        <Button look="main" onClick={reset}>
          Try again
        </Button>
        <a href="/">All articles</a>
      </p>
    </main>
  )
}
