import { saveArticle } from '@/lib/content/save/save-article'
import type { Item } from '@/lib/quiz/item'
import type { Failed } from '@/lib/review/kept'
import type { Manuscript } from '@/lib/review/manuscript'
import type { Problem } from '@/lib/review/problem'
import { isSameText } from '@/lib/text/same-text'
import type { ItemProblem } from './advise'
import { checkManuscript } from './check-manuscript'
import type { Desk } from './edit-published'
import { followChanges } from './follow-changes'
import { manuscriptOf, readPublished } from './published-files'
import { writeOver } from './write-over'

/** A response that is to count as right from now on. */
export interface Accepting {
  readonly slug: string
  readonly itemId: string
  readonly text: string
}

export type Accepted = { readonly status: 'accepted' } | Failed

/** As long as the content check lets an accepted response be. */
const LONGEST = 200

/**
 * Lets an item of a published article accept one more response. Pupils' pages mark again what was sent before. Work
 * that has been begun on the article takes it along.
 */
export async function acceptResponse(
  { slug, itemId, text }: Accepting,
  desk: Desk,
): Promise<Accepted> {
  const { directory, now } = desk
  const words = text.replace(/\s+/g, ' ').trim()
  if (words === '' || words.length > LONGEST) return { status: 'failed', says: LENGTH }
  const published = readPublished(directory, slug)
  if (published.status === 'failed') return published
  const made = manuscriptOf(slug, published, 'unnamed')
  if (made.status === 'failed') return made
  const before = made.manuscript
  const item = before.items.find((one) => one.item.id === itemId)?.item
  if (item === undefined) return { status: 'failed', says: NO_ITEM }
  if (item.ask !== 'entry') return { status: 'failed', says: NOT_TYPED }
  if (isAccepted(item, words)) return { status: 'accepted' }

  const after = withAccepted(before, itemId, words)
  const problem = newError(checkManuscript(before), checkManuscript(after), itemId)
  if (problem !== undefined) return { status: 'failed', says: sayWhyNot(words, item, problem) }
  const saved = await saveArticle(directory, {
    slug,
    ...writeOver(after, published.files),
    pictures: [],
    expects: published.version,
    now,
  })
  if (saved.status === 'failed') return saved
  if (saved.status === 'changed-since') return { status: 'failed', says: CHANGED }
  const { version } = published
  followChanges(desk, { slug, version }, { slug, version: saved.version }, (begun) =>
    withAccepted(begun, itemId, words),
  )
  return { status: 'accepted' }
}

const LENGTH = `Write what is to be accepted, in at most ${String(LONGEST)} characters.`
const NO_ITEM = 'This question is not in the quiz any more. Look at the article again.'
const NOT_TYPED = 'Only questions whose answers are typed can accept another answer.'
const CHANGED = 'The article was changed at the same moment, and nothing was written. Try again.'

function isAccepted(item: Item, words: string): boolean {
  const right = [...item.accept, ...(typeof item.key === 'string' ? [item.key] : [])]
  return right.some((one) => isSameText(one, words))
}

function withAccepted(manuscript: Manuscript, itemId: string, words: string): Manuscript {
  const items = manuscript.items.map((reviewed) => {
    const { item } = reviewed
    if (item.id !== itemId || isAccepted(item, words)) return reviewed
    return { ...reviewed, item: { ...item, accept: [...item.accept, words] } }
  })
  return { ...manuscript, items }
}

/** The editor's words are about the field that a problem stands beside; here the answer stands alone. */
function sayWhyNot(
  words: string,
  { distractors }: Item,
  { rule, says, fix, part }: ItemProblem,
): string {
  const wrong = distractors[part ?? -1]
  if (rule !== 'distractor-is-accepted' && rule !== 'distractor-equals-key') return `${says} ${fix}`
  if (wrong === undefined || isSameText(words, wrong)) {
    return `“${words}” is one of the wrong answers of this question, so nothing was changed. ${REMEDY}`
  }
  return `“${words}” means the same as “${wrong}”, which is one of the wrong answers of this question, so nothing was changed. ${REMEDY}`
}

const REMEDY = 'If it is right after all, press Edit above and take it out of the wrong answers.'

/** An error about the item that was not there before. */
function newError(
  before: readonly Problem[],
  after: readonly Problem[],
  itemId: string,
): ItemProblem | undefined {
  const known = new Set(before.map((problem) => `${problem.rule} ${problem.says}`))
  return after.find(
    (problem): problem is ItemProblem =>
      problem.severity === 'error' &&
      problem.about === 'item' &&
      problem.id === itemId &&
      !known.has(`${problem.rule} ${problem.says}`),
  )
}
