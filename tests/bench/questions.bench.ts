import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { extractFacts } from '@/lib/facts/extract'
import type { Mention, MentionKind } from '@/lib/facts/types'
import type { Span } from '@/lib/text/span'
import { isSameWords } from './match-words'

/**
 * Of the facts that people asked about, how many are found as a mention of the right kind.
 *
 * `questions.tsv` was made by reading the 159 questions of ten articles (OneStopQA, not part of this project): one row for
 * each age, date, place, person or number that stands in the evidence of a question and, by the column `in`,
 * - `key`: in its right answer too, in the same words or in other words of the same value. The goal counts these;
 * - `meant`: the right answer means it without naming it ("a fisherman", "long trips");
 * - `stem`: the question itself names it.
 * Each row is looked for at the three reading levels: in the evidence at the level the evidence is quoted from, else
 * where its words stand first in the paragraph that the question is about. A level that leaves the words out is passed over.
 */
const ARTICLES = fileURLToPath(new URL('../../../shared/corpora/articles', import.meta.url))
const TABLE = new URL('questions.tsv', import.meta.url)
const LEVELS = ['adv', 'int', 'ele']
const ASKED_IN = ['key', 'meant', 'stem'] as const

type AskedIn = (typeof ASKED_IN)[number]

interface AskedFact {
  readonly article: string
  readonly question: number
  readonly in: AskedIn
  readonly kind: string
  readonly words: string
}

interface Outcome extends AskedFact {
  readonly isFound: boolean
}

/** A number or an age can stand for the other: "at the age of 20" answers how many years. */
const KINDS: Readonly<Record<string, readonly MentionKind[]>> = { number: ['number', 'age'] }

/** The share found of each column, by kind, how many mentions it takes, and the words that are missed. */
export function measureQuestions(): Promise<readonly string[]> {
  if (!existsSync(ARTICLES))
    return Promise.resolve([
      `skipped: there is no folder of articles with questions at ${ARTICLES}`,
    ])
  const facts = readTable()
  const outcomes: Outcome[] = []
  let [mentions, words] = [0, 0]
  for (const article of new Set(facts.map((fact) => fact.article))) {
    const questions = readQuestions(article)
    for (const level of LEVELS) {
      const text = readFileSync(join(ARTICLES, `${article}.${level}.txt`), 'utf8')
      const found = extractFacts(text, { language: 'en-US' }).mentions
      mentions += found.length
      words += text.trim().split(/\s+/).length
      for (const fact of facts.filter((row) => row.article === article)) {
        const span = locate(text, fact, questions[fact.question])
        if (span) outcomes.push({ ...fact, isFound: isFound(text, fact, span, found) })
      }
    }
  }
  const density = ((1000 * mentions) / words).toFixed(0)
  return Promise.resolve([
    ...report(outcomes),
    `${density} mentions per 1,000 words (goal: no more than 140)`,
    `missed: ${missed(outcomes)}`,
  ])
}

function readTable(): readonly AskedFact[] {
  const [, ...rows] = readFileSync(TABLE, 'utf8').trim().split('\n')
  return rows.map((row) => {
    const [article = '', question = '', where = '', kind = '', words = ''] = row.split('\t')
    const askedIn = ASKED_IN.find((name) => name === where)
    if (askedIn === undefined) throw new Error(`questions.tsv: no column "in" has "${where}"`)
    return { article, question: Number(question), in: askedIn, kind, words }
  })
}

interface Question {
  readonly paragraph: number
  readonly evidence: string
}

function readQuestions(article: string): readonly Question[] {
  const file: { readonly questions: readonly Question[] } = JSON.parse(
    readFileSync(join(ARTICLES, `${article}.questions.json`), 'utf8'),
  )
  return file.questions
}

/** Where the words of a row stand: in the evidence, else in the paragraph. The title is the paragraph with number 0. */
function locate(text: string, { words }: AskedFact, question?: Question): Span | undefined {
  if (!question) return undefined
  const paragraphs = [...text.matchAll(/\S.*/g)]
  const paragraph = paragraphs[question.paragraph]
  const evidence = text.indexOf(question.evidence)
  const from = evidence >= 0 ? evidence : (paragraph?.index ?? 0)
  const length = evidence >= 0 ? question.evidence.length : (paragraph?.[0].length ?? 0)
  const at = wordsIn(text.slice(from, from + length), words)
  return at < 0 ? undefined : { start: from + at, end: from + at + words.length }
}

function wordsIn(text: string, words: string): number {
  const [isOpen, isShut] = [/[\p{L}\d]$/u, /^[\p{L}\d]/u]
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!isOpen.test(text.slice(0, at)) && !isShut.test(text.slice(at + words.length))) return at
  return -1
}

function isFound(
  text: string,
  { kind }: AskedFact,
  span: Span,
  mentions: readonly Mention[],
): boolean {
  const kinds: readonly string[] = KINDS[kind] ?? [kind]
  return mentions.some((found) => kinds.includes(found.kind) && isSameWords(text, span, found))
}

function report(outcomes: readonly Outcome[]): readonly string[] {
  const names = { key: 'in the key (goal: 88 %)', meant: 'meant by the key', stem: 'in the stem' }
  return [
    ...ASKED_IN.map(
      (name) => `${names[name]}: ${shareOf(outcomes.filter((row) => row.in === name))}`,
    ),
    `all: ${shareOf(outcomes)}`,
    ...[...new Set(outcomes.map((row) => row.kind))].map(
      (kind) => `all of kind ${kind}: ${shareOf(outcomes.filter((row) => row.kind === kind))}`,
    ),
  ]
}

function shareOf(outcomes: readonly Outcome[]): string {
  const found = outcomes.filter((outcome) => outcome.isFound).length
  return `${((100 * found) / outcomes.length).toFixed(1)} % of ${outcomes.length}`
}

function missed(outcomes: readonly Outcome[]): string {
  const rows = outcomes.filter((outcome) => !outcome.isFound)
  const names = rows.map(
    ({ kind, words, article, question }) => `${kind} ${words} (${article.slice(0, 8)} ${question})`,
  )
  return [...new Set(names)].join(', ') || 'none'
}
