/** The top of every page: a way past it for the keyboard, the name, and the page about this device. */
export function Masthead() {
  return (
    <header className="border-b border-rule print:hidden">
      <a
        href="#main"
        className="sr-only bg-paper p-3 font-sans focus:not-sr-only focus:absolute focus:z-20"
      >
        Skip to the page
      </a>
      <div className="mx-auto flex max-w-6xl flex-wrap items-baseline justify-between gap-x-6 px-4 py-3 sm:px-6">
        <a href="/" className="text-2xl font-semibold tracking-tight text-ink no-underline">
          Dateline
        </a>
        <nav aria-label="Site" className="flex gap-5 font-sans text-sm">
          <a href="/" className="py-1 text-ink">
            Articles
          </a>
          <a href="/device" className="py-1 text-ink">
            This device
          </a>
        </nav>
      </div>
    </header>
  )
}
