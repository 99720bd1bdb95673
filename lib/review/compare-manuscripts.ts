import type { Feedback, PassageMode } from '@/lib/quiz/item'
import { compareItems, sayKey } from './compare-items'
import { differ, type Difference } from './difference'
import type { Manuscript, ManuscriptArticle, ReviewItem } from './manuscript'

/** As they are called where they are written, and in that order. */
const FIELDS: readonly (readonly [field: keyof ManuscriptArticle, what: string])[] = [
  ['title', 'Headline'],
  ['published', 'Published on'],
  ['byline', 'Written by'],
  ['source', 'Newspaper or site'],
  ['sourceUrl', 'Address of the original'],
  ['place', 'Written from'],
  ['language', 'Language'],
  ['passage', 'The text'],
]

const FEEDBACKS: Readonly<Record<Feedback, string>> = {
  each: 'After each question',
  end: 'After the whole quiz',
  never: 'Not on the page',
}

const PASSAGE_MODES: Readonly<Record<PassageMode, string>> = {
  shown: 'The article stays in view',
  hidden: 'The article is put away',
}

/**
 * In what two manuscripts differ, as the teacher sees them on the page: the article first, then the quiz, then the
 * items in the order of the second one, and last those that only the first one has. Nothing if they are the same.
 */
export function compareManuscripts(before: Manuscript, after: Manuscript): readonly Difference[] {
  const byId = new Map(before.items.map((one) => [one.item.id, one]))
  const there = new Set(after.items.map(({ item }) => item.id))
  const gone = before.items.filter(({ item }) => !there.has(item.id))
  return [
    ...FIELDS.flatMap(([field, what]) => differ(what, before.article[field], after.article[field])),
    ...differ('End of the link for pupils', before.slug, after.slug),
    ...differ('When pupils see whether they are right', FEEDBACKS[before.feedback], FEEDBACKS[after.feedback]),
    ...differ('The article while they answer', PASSAGE_MODES[before.passageMode], PASSAGE_MODES[after.passageMode]),
    ...differ('Pictures', sayPictures(before), sayPictures(after)),
    ...differ('What can be put back', sayTakenOut(before), sayTakenOut(after)),
    ...compareOrder(before, after),
    ...after.items.flatMap((one, index) => {
      const name = `Question ${index + 1}`
      const old = byId.get(one.item.id)
      return old ? compareItems(name, old, one) : differ(`${name}, which is new`, '', sayItem(one), one.item.id)
    }),
    ...gone.flatMap((one) => differ('A question that is gone', sayItem(one), '', one.item.id)),
  ] // prettier-ignore
}

/** Only where items that both have stand in another order. */
function compareOrder(before: Manuscript, after: Manuscript): readonly Difference[] {
  const [old, now] = [idsIn(before, after), idsIn(after, before)]
  if (old.join('\n') === now.join('\n')) return []
  return differ('The order of the questions', stemsOf(before, old), stemsOf(after, now))
}

function idsIn(one: Manuscript, other: Manuscript): readonly string[] {
  const known = new Set(other.items.map(({ item }) => item.id))
  return one.items.flatMap(({ item }) => (known.has(item.id) ? [item.id] : []))
}

function stemsOf({ items }: Manuscript, ids: readonly string[]): string {
  const stems = new Map(items.map(({ item }) => [item.id, item.stem]))
  return ids.map((id, index) => `${index + 1}. ${stems.get(id) ?? ''}`).join('\n')
}

function sayItem({ item }: ReviewItem): string {
  return [item.stem, sayKey(item)].filter((words) => words !== '').join('\n')
}

function sayPictures({ pictures }: Manuscript): string {
  return pictures
    .map(({ name, alt, isWanted }) => `${name}${isWanted ? '' : ' (left out)'}: ${alt}`)
    .join('\n')
}

function sayTakenOut({ takenOut }: Manuscript): string {
  return takenOut.map(({ text }) => text).join('\n')
}
