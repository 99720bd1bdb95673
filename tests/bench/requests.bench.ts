import { resolve } from 'node:path'
import { load, median } from './load'
import { findArticle } from './page-weight.bench'
import { serveApp, serveEmptyPage } from './servers'

const ROUNDS = 5
const SECONDS = 3

/** Requests a second of an article page beside an empty static page, in turn, so that both meet the same machine. */
export async function measureRequests(): Promise<readonly string[]> {
  const app = await serveApp(resolve('content'))
  const empty = await serveEmptyPage()
  try {
    const article = `${app.url}${await findArticle(app.url)}`
    const plain = await compare(article, empty.url, {})
    const gzipped = await compare(article, empty.url, { 'accept-encoding': 'gzip' })
    return [`as they are: ${plain} (goal: at least 0.70)`, `gzipped: ${gzipped}`]
  } finally {
    await Promise.all([app.stop(), empty.stop()])
  }
}

async function compare(
  article: string,
  empty: string,
  headers: Readonly<Record<string, string>>,
): Promise<string> {
  await load(empty, 1, headers)
  await load(article, 1, headers)
  const rounds: { readonly ours: number; readonly theirs: number }[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const theirs = await load(empty, SECONDS, headers)
    const ours = await load(article, SECONDS, headers)
    rounds.push({ ours, theirs })
  }
  const ratio = median(rounds.map(({ ours, theirs }) => ours / theirs))
  const [ours, theirs] = [median(rounds.map((r) => r.ours)), median(rounds.map((r) => r.theirs))]
  return `${ours.toFixed(0)} a second beside ${theirs.toFixed(0)}, ratio ${ratio.toFixed(2)}`
}
