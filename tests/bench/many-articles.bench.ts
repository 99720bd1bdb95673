import { rm } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { buildApp } from '../../cli/setup/build-app.mjs'
import { load, median } from './load'
import { serveApp } from './servers'
import { writeArticles } from './write-articles'

const FEW = 3
const MANY = 5000
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
