import type { Metadata } from 'next'

export const metadata: Metadata = { title: 'No page here' }

export default function NotFound() {
  return (
    <main id="main" className="mx-auto max-w-measure px-4 py-16">
      <h1 className="text-3xl font-semibold">There is no page here</h1>
      <p className="mt-4">
        The address may be mistyped, or the article may have been taken down. Answers that you gave
        are still on this device.
      </p>
      <p className="mt-4">
        <a href="/">All articles</a>
      </p>
    </main>
  )
}
