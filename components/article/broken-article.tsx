/** For an article whose files hold a mistake and which has never been without one since the server started. */
export function BrokenArticle() {
  return (
    <main id="main" className="mx-auto max-w-measure px-4 py-16">
      <h1 className="text-3xl font-semibold">This article is being put right</h1>
      <p className="mt-4">
        Its file holds a mistake, so it cannot be shown just now. Answers that you gave earlier are
        still on this device. Come back a little later, or tell your teacher.
      </p>
      <p className="mt-4">
        <a href="/">All articles</a>
      </p>
      <p className="mt-8 border-t border-rule pt-3 font-sans text-sm text-faded">
        For the teacher: the server’s log names the line, and so does{' '}
        <code>npm run dateline -- check</code>. The page is back within two seconds of the file
        being mended.
      </p>
    </main>
  )
}
