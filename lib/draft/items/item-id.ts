import { fold, stripDiacritics } from '@/lib/text/fold'

const MOST_WORDS = 5
const LONGEST = 48
const DULL = new Set(
  'a an and are article as at be been by did do does for from give given gives had has have her his how in is it its many much of old on one or said say says sentence tell tells that the their these they this to was were what when where which who whom whose will with you your each'.split(
    ' ',
  ),
)

/** A short name for an item from the words of its stem, which the pupil reads anyhow; none of `taken`. */
export function itemId(opening: string, stem: string, taken: ReadonlySet<string>): string {
  const words = stripDiacritics(fold(stem))
    .replace(/'s\b/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .split(' ')
    .filter((word) => word !== '' && word !== opening && !DULL.has(word))
  const id = [opening, ...words.slice(0, MOST_WORDS)].join('-').slice(0, LONGEST).replace(/-+$/, '')
  if (!taken.has(id)) return id
  let number = 2
  while (taken.has(`${id}-${number}`)) number += 1
  return `${id}-${number}`
}
