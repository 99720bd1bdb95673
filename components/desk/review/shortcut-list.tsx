const SHORTCUTS = [
  ['K', 'Keep the question that has the focus, or make it a draft again'],
  ['E', 'Edit it'],
  ['Alt + ↑ ↓', 'Move it up or down'],
  ['Esc', 'Close what is open'],
  ['Ctrl + Z', 'Undo (in a text field: what you typed there)'],
  ['Ctrl + Shift + Z', 'Redo'],
  ['← →', 'In the article: go from mark to mark; Enter opens one'],
] as const

/** The keys that the review knows. All of it can be done with Tab and Enter too. */
export function ShortcutList() {
  return (
    <details className="review-more">
      <summary>Keyboard</summary>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
        {SHORTCUTS.map(([keys, words]) => (
          <div key={keys} className="contents">
            <dt className="whitespace-nowrap">
              <kbd className="font-sans font-semibold">{keys}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-sm text-faded">On a Mac, ⌘ stands for Ctrl and ⌥ for Alt.</p>
    </details>
  )
}
