import { oneOfProcess } from '@/lib/content/one-of-process'
import { createRecentlyUsed } from '@/lib/content/recently-used'
import { settleDraft } from '@/lib/draft/draft-quiz'
import { otherWays } from '@/lib/draft/other-ways'
import { readMaterial } from '@/lib/draft/read-material'
import type { Material, Settled } from '@/lib/draft/types'
import { whyNoItems } from '@/lib/draft/why-no-items'
import { sentencesOf } from '@/lib/quiz/evidence'
import { estimateDifficulty } from '@/lib/review/difficulty'
import type { Findings, Proposal, ReadingNotes } from '@/lib/review/findings'
import type { ManuscriptArticle } from '@/lib/review/manuscript'
import { rareWords } from '@/lib/review/rare-words'
import { countWords } from '@/lib/text/count-words'
import type { Passage } from '@/lib/text/passage'
import { readingTime } from '@/lib/text/reading-time'
import { languageOf, publishedOf } from './known-fields'
import { markFacts } from './mark-facts'
import { openPassage } from './open-passage'

/** An article is looked through when it is brought, and needed again on each page about it. */
const MOST_KEPT = 10

/** What can be found in the passage of a manuscript, the same each time. No passage makes it throw. */
export function findIn(article: ManuscriptArticle): Findings {
  const { passage, title, published, language } = article
  const name = JSON.stringify([passage, title, published, language])
  const kept = oneOfProcess('desk.findings', () => createRecentlyUsed<Findings>(MOST_KEPT))
  const findings = kept.get(name) ?? lookThrough(article)
  kept.put(name, findings)
  return findings
}

/** As `findIn`, without remembering it. */
export function lookThrough(article: ManuscriptArticle): Findings {
  const { passage, problem } = openPassage(article.passage)
  const language = languageOf(article)
  const reading = readingNotes(passage, language)
  const { text } = passage
  const title = article.title.trim() === '' ? undefined : article.title
  const material = readMaterial({ passage: text, title, published: publishedOf(article), language })
  const { chosen, reserve, refusals } = settleDraft(material)
  const proposals = [
    ...chosen.map((settled) => propose(settled, true, material)),
    ...reserve.map((settled) => propose(settled, false, material)),
  ]
  const marks = markFacts(material, proposals, refusals)
  const found = { passage, marks, proposals, reading }
  if (chosen.length > 0) return found
  return { ...found, note: problem ?? whyNoItems(material, { items: [], reserve: [], refusals }) }
}

function propose(settled: Settled, isChosen: boolean, material: Material): Proposal {
  const { by, ...item } = settled.item
  const { about } = settled.candidate.wording
  return { item, by, about, isChosen, otherWays: otherWays(settled, material) }
}

function readingNotes(passage: Passage, language: string): ReadingNotes {
  const sentences = sentencesOf(passage, language)
  const words = countWords(passage.text)
  const difficulty = estimateDifficulty(
    sentences.map(({ start, end }) => passage.text.slice(start, end)),
    language,
  )
  const rare = rareWords(passage.text, language)
  return { words, minutes: readingTime(words), difficulty, rareWords: rare }
}
