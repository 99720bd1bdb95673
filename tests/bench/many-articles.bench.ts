import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp } from '../../cli/setup/build-app.mjs'
import { load, median } from './load'
import { serveApp } from './servers'

const FEW = 3
const MANY = 5000
const SUBJECTS = [
  'bridge',
  'harbour',
  'library',
  'garden',
  'railway',
  'museum',
  'orchard',
  'lighthouse',
]

interface Figures {
  readonly opened: number
  readonly firstPage: number
  readonly search: number
  readonly article: number
  readonly articlesASecond: number
  readonly megabytes: number
}

/** A folder of five thousand articles beside one of three: start-up, pages, search, memory. */
export async function measureManyArticles(): Promise<readonly string[]> {
  await buildApp()
  const few = await measure(FEW)
  const many = await measure(MANY)
  const line = (name: string, key: keyof Figures, unit: string) =>
    `${name}: ${many[key].toFixed(0)} ${unit} with ${String(MANY)}, ${few[key].toFixed(0)} with ${String(FEW)}, ratio ${(many[key] / few[key]).toFixed(2)}`
  return [
    line('from start to the first page', 'opened', 'ms'),
    line('first page of the library', 'firstPage', 'ms'),
    line('search', 'search', 'ms'),
    line('one article, asked for the first time', 'article', 'ms'),
    line('one article, requests a second', 'articlesASecond', ''),
    line('memory', 'megabytes', 'MB'),
  ]
}

async function measure(count: number): Promise<Figures> {
  const folder = await writeArticles(count)
  const started = performance.now()
  const app = await serveApp(folder)
  try {
    await time(`${app.url}/`)
    const opened = performance.now() - started
    const firstPage = median(await repeat(9, () => time(`${app.url}/`)))
    const search = median(await repeat(9, () => time(`${app.url}/search?q=harbour+keeper`)))
    let next = 0
    // Each of the three is new to the server.
    const article = median(
      await repeat(3, () => time(`${app.url}/articles/article-${String(next++)}`)),
    )
    const articlesASecond = await load(`${app.url}/articles/article-0`, 3)
    return { opened, firstPage, search, article, articlesASecond, megabytes: memoryOf(app.pid) }
  } finally {
    await app.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

function repeat(times: number, measureOnce: () => Promise<number>): Promise<number[]> {
  return Array.from({ length: times }).reduce<Promise<number[]>>(
    async (measured) => [...(await measured), await measureOnce()],
    Promise.resolve([]),
  )
}

async function time(url: string): Promise<number> {
  const started = performance.now()
  const response = await fetch(url)
  await response.text()
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`)
  return performance.now() - started
}

/** Resident memory of a process in MB; not a number where the system does not say. */
function memoryOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8')
    return Number(/VmRSS:\s*(?<kb>\d+)/.exec(status)?.groups?.['kb']) / 1024
  } catch {
    return NaN
  }
}

async function writeArticles(count: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'))
  for (let number = 0; number < count; number++) {
    const slug = `article-${String(number)}`
    await mkdir(join(folder, slug))
    await writeFile(join(folder, slug, 'article.md'), writeArticle(number))
    await writeFile(join(folder, slug, 'quiz.yaml'), writeQuiz(number))
  }
  return folder
}

function writeArticle(number: number): string {
  const subject = SUBJECTS[number % SUBJECTS.length] ?? ''
  const paragraph = (part: number) =>
    `Keeper ${String(number)} wrote line ${String(part)} about the ${subject} before the tide turned and the day was over. `.repeat(
      4,
    )
  const passage = Array.from({ length: 8 }, (_, part) => paragraph(part)).join('\n\n')
  return `---\ntitle: The ${subject} number ${String(number)}\nsource: The Bench\npublished: 2023-11-15\n---\n\nThe ${subject} opened in ${String(1000 + (number % 1000))}.\n\n${passage}\n`
}

function writeQuiz(number: number): string {
  const year = String(1000 + (number % 1000))
  const item = (part: number) =>
    `  - id: item-${String(part)}\n    kind: date\n    ask: choice\n    stem: In which year did it open, asked for the time ${String(part)}?\n    key: ${year}\n    distractors: [${String(2000 + part)}, ${String(2100 + part)}]\n    evidence: opened in ${year}\n`
  return `feedback: each\nitems:\n${Array.from({ length: 10 }, (_, part) => item(part)).join('')}`
}
