/** How a question says that a number is near, by the words that stand before the number: `nearly`, `more than`. */
export const APPROXIMATE: ReadonlyMap<string, (ask: string) => string> = new Map([
  ['', (ask) => ask],
  ['only', (ask) => ask],
  ['the', (ask) => ask],
  ['now', (ask) => ask],
  ...[
    'some', 'about', 'around', 'roughly', 'approximately', 'an estimated', 'nearly', 'almost', 'now about',
    'more than', 'over', 'just over', 'just under',
  ].map((words) => [words, about] as const), // prettier-ignore
])

function about(ask: string): string {
  return `About ${ask.charAt(0).toLowerCase()}${ask.slice(1)}`
}
