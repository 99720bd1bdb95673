import { beginManuscript } from '@/lib/desk/begin-manuscript'
import { checkManuscript } from '@/lib/desk/check-manuscript'
import { draftedItems } from '@/lib/desk/drafted-items'
import { findIn } from '@/lib/desk/find-in'
import type { Manuscript, ManuscriptArticle } from '@/lib/review/manuscript'
import { LONG_TEXTS } from './long-texts'
import { leastTime } from './processor-time'

const WARM_UP = 30
const ROUNDS = 20
/** About 1,000 words. */
const CHARACTERS = 5_800
const QUIZ_OF = 10

/** What the desk takes on the server: from a passage to findings, and a check while a teacher types. */
export function measureDesk(): Promise<readonly string[]> {
  const passage = LONG_TEXTS['articles']?.(CHARACTERS) ?? ''
  const words = passage.split(/\s+/).length
  const manuscript = beginManuscript({ markdown: passage, removed: [], pictures: [] }, 'm1')
  const article = { ...manuscript.article, title: 'A title', published: '2023-11-15' }
  const items = draftedItems(findIn(article)).slice(0, QUIZ_OF)
  const quiz = { ...manuscript, article, items }
  const find = measure((round) => findIn(withMore(article, round)))
  const typing = measure((round) => checkManuscript(withStem(quiz, round)))
  const opening = measure((round) =>
    checkManuscript({ ...quiz, article: withMore(article, round) }),
  )
  return Promise.resolve([
    `findings: ${perWords(find, words)} per 1,000 words (goal: well under 100)`,
    `check of ${items.length} items while one is typed in: ${typing.toFixed(1)} ms (goal: 30)`,
    `check of ${items.length} items in a passage that is new: ${opening.toFixed(1)} ms`,
  ])
}

/** Each round gets another text, so that nothing that is remembered makes it look fast. */
function measure(task: (round: number) => unknown): number {
  let round = 0
  const next = (): unknown => task((round += 1))
  leastTime(WARM_UP, next)
  return leastTime(ROUNDS, next)
}

function withMore(article: ManuscriptArticle, round: number): ManuscriptArticle {
  return { ...article, passage: `${article.passage}\n\nThe reader of line ${round} went home.` }
}

function withStem(manuscript: Manuscript, round: number): Manuscript {
  const [first, ...rest] = manuscript.items
  if (first === undefined) return manuscript
  const item = { ...first.item, stem: `${first.item.stem} ${round}` }
  return { ...manuscript, items: [{ ...first, item }, ...rest] }
}

function perWords(time: number, words: number): string {
  return `${((1000 * time) / words).toFixed(1)} ms`
}
