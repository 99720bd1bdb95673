import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { draftQuiz } from '@/lib/draft/draft-quiz'
import { extractFacts } from '@/lib/facts/extract'
import { LONG_TEXTS, ownPassages } from './long-texts'
import { leastTime } from './processor-time'

const LISTS = fileURLToPath(new URL('../../lib/text', import.meta.url))
const ORIGIN = { published: '2023-11-15', language: 'en-GB' }
const WARM_UP = 40
const ROUNDS = 15
/** Sizes in kB with how often each is measured; the least time of several, since one round may meet a collection of garbage. */
const SIZES = [
  { size: 10, rounds: 8 },
  { size: 100, rounds: 4 },
  { size: 1000, rounds: 4 },
] as const

type Task = (passage: string) => unknown

const TASKS: readonly (readonly [name: string, task: Task])[] = [
  ['facts', (passage) => extractFacts(passage, ORIGIN)],
  ['draft', (passage) => draftQuiz({ passage, ...ORIGIN })],
]

/** How long the facts of an article and a quiz about it take, whether a longer text takes longer, and the word lists. */
export function measureFacts(): Promise<readonly string[]> {
  return Promise.resolve([...speed(), ...Object.keys(LONG_TEXTS).flatMap(growth), lists()])
}

function speed(): readonly string[] {
  const passages = ownPassages()
  const words = passages.join(' ').split(/\s+/).length
  const all = (task: Task) => () => {
    for (const passage of passages) task(passage)
  }
  const segmenter = new Intl.Segmenter('en-GB', { granularity: 'word' })
  const cut = all((passage) => [...segmenter.segment(passage)])
  for (const [, task] of TASKS) leastTime(WARM_UP, all(task))
  const baseline = leastTime(ROUNDS, cut)
  return TASKS.map(([name, task]) => {
    const time = leastTime(ROUNDS, all(task))
    const goal = name === 'facts' ? 10 : 50
    const perWords = ((1000 * time) / words).toFixed(1)
    return `${name}: ${perWords} ms per 1,000 words (goal: ${goal}), ${(time / baseline).toFixed(1)} times as long as Intl.Segmenter takes to cut the words`
  })
}

/** The time for each character of a longer text beside that of 10 kB. */
function growth(kind: string): readonly string[] {
  const make = LONG_TEXTS[kind] ?? (() => '')
  return TASKS.map(([name, task]) => {
    const [short = NaN, ...long] = SIZES.map(({ size, rounds }) => {
      const text = make(size * 1000)
      return leastTime(rounds, () => task(text)) / size
    })
    const ratios = long.map((time) => (time / short).toFixed(2)).join(' and ')
    return `${name} of ${kind}: a character of 100 and 1,000 kB takes ${ratios} times as long as one of 10 kB (goal: at most 1.5)`
  })
}

function lists(): string {
  const files = readdirSync(LISTS, { recursive: true, encoding: 'utf8' })
  const sizes = files
    .filter((file) => file.endsWith('.generated.ts'))
    .map((file) => gzipSync(readFileSync(join(LISTS, file))).length)
  const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1000
  return `word lists, gzipped: ${kilobytes.toFixed(0)} kB (goal: under 2,000)`
}
