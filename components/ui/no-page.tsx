/**
 * What stands at an address that leads to nothing. A page may draw it instead of calling `notFound()`, which leaves a
 * page that only JavaScript can draw; the cache gives a page with this on it the status 404.
 */
export function NoPage() {
  return (
    <main id="main" data-status="404" className="mx-auto max-w-measure px-4 py-16">
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
