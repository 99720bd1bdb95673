import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { draftQuiz } from '@/lib/draft/draft-quiz'
import type { DraftedItem } from '@/lib/draft/types'
import { importPlainText } from '@/lib/formats/import/import-plain-text'
import { keyParts } from '@/lib/quiz/key-parts'
import { digest } from '@/lib/text/digest'

/**
 * Of the items of the default quizzes, how many a strict teacher keeps as they are.
 *
 * `drafts.tsv` has the verdicts: one row for each item of the default quiz of each text, by its id, with `y` or `n` for
 * natural English, stands alone beside the article, the key is right, exactly one choice is right, distractors plausible
 * and of one type (`-` where it has none to show), and worth asking. One `n` rejects the item. The digest is that of stem,
 * key and distractors: where it is another, the item has changed since it was judged and counts as not judged.
 */
const ARTICLES = fileURLToPath(new URL('../../../shared/corpora/articles', import.meta.url))
const TABLE = new URL('drafts.tsv', import.meta.url)
const MOST_SHOWN = 12

interface Verdict {
  readonly isKept: boolean
  readonly isKeyRight: boolean
  readonly cause: string
  readonly digest: string
}

/** The share that is kept of the items with a verdict, the wrong keys, and which items have no verdict. */
export function measureDrafts(): Promise<readonly string[]> {
  if (!existsSync(ARTICLES))
    return Promise.resolve([`skipped: there is no folder of articles at ${ARTICLES}`])
  const verdicts = readTable()
  const drafted = readdirSync(ARTICLES)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap(draftText)
  const judged = drafted.flatMap((one) => {
    const verdict = verdicts.get(one.name)
    return verdict?.digest === one.digest ? [verdict] : []
  })
  const others = drafted.filter(({ name, digest }) => verdicts.get(name)?.digest !== digest)
  const kept = judged.filter(({ isKept }) => isKept).length
  const wrong = judged.filter(({ isKeyRight }) => !isKeyRight).length
  const share = judged.length === 0 ? 0 : (100 * kept) / judged.length
  return Promise.resolve([
    `kept ${kept} of ${judged.length} judged (${share.toFixed(1)} %; goal: 90 %), wrong keys ${wrong} (goal: 0)`,
    `rejected for: ${causesOf(judged)}`,
    `${drafted.length} items, of which without a verdict or changed since: ${others.length}`,
    ...others
      .slice(0, MOST_SHOWN)
      .map(({ name }) => `  ${name}: ${verdicts.has(name) ? 'changed' : 'no verdict'}`),
  ])
}

interface DraftedOf {
  /** The text and the item's id. */
  readonly name: string
  readonly digest: string
}

function draftText(file: string): readonly DraftedOf[] {
  const article = importPlainText(readFileSync(join(ARTICLES, file), 'utf8'))
  const { items } = draftQuiz({ ...article, language: 'en-GB' })
  const text = basename(file, '.txt')
  return items.map((item) => ({ name: `${text} ${item.id}`, digest: digestOfItem(item) }))
}

/** A short name for what a pupil sees of an item and for its key. */
function digestOfItem(item: DraftedItem): string {
  const seen = [item.stem, ...keyParts(item), ...item.distractors]
  return digest(seen.join('\n'))
}

function readTable(): ReadonlyMap<string, Verdict> {
  const [, ...rows] = readFileSync(TABLE, 'utf8').trim().split('\n')
  return new Map(
    rows.map((row) => {
      const [text = '', id = '', , ...rest] = row.split('\t')
      const [, , key = '', , , , verdict = '', cause = '', digest = ''] = rest
      const isKept = verdict === 'keep'
      return [`${text} ${id}`, { isKept, isKeyRight: key === 'y', cause, digest }]
    }),
  )
}

function causesOf(verdicts: readonly Verdict[]): string {
  const counts = new Map<string, number>()
  for (const { isKept, cause } of verdicts)
    if (!isKept) counts.set(cause, (counts.get(cause) ?? 0) + 1)
  return [...counts].map(([cause, count]) => `${cause} (${count})`).join('; ') || 'nothing'
}
