import { gzipSync } from 'node:zlib'
import { resolve } from 'node:path'
import { serveApp, serveEmptyPage } from './servers'

const ASSET = /(?:src|href)="(?<path>\/_next\/static\/[^"]+\.(?:js|css))"/g
/** Browsers that know modules do not load what is marked so. */
const OLD_BROWSERS_ONLY = /<script[^>]*\bnoModule\b[^>]*>/gi

/** JavaScript and CSS that an article page loads, gzipped, beside those of an empty page of the same Next.js. */
export async function measurePageWeight(): Promise<readonly string[]> {
  const app = await serveApp(resolve('content'))
  const empty = await serveEmptyPage()
  try {
    const article = await findArticle(app.url)
    const ours = await weigh(app.url, article)
    const theirs = await weigh(empty.url, '/')
    return [
      `article page ${kb(ours)}, empty page ${kb(theirs)}: ${kb(ours - theirs)} more (goal: at most 35.0 kB)`,
    ]
  } finally {
    await Promise.all([app.stop(), empty.stop()])
  }
}

/** The address of some article that is served. */
export async function findArticle(url: string): Promise<string> {
  const library = await (await fetch(url)).text()
  const path = /href="(?<path>\/articles\/[^"]+)"/.exec(library)?.groups?.['path']
  if (path === undefined) throw new Error(`${url} lists no article`)
  return path
}

async function weigh(url: string, path: string): Promise<number> {
  const html = (await (await fetch(`${url}${path}`)).text()).replace(OLD_BROWSERS_ONLY, '')
  const assets = new Set([...html.matchAll(ASSET)].map((match) => match.groups?.['path'] ?? ''))
  const sizes = await Promise.all(
    [...assets].map(async (asset) => {
      const body = await (await fetch(`${url}${asset}`)).arrayBuffer()
      return gzipSync(Buffer.from(body)).length
    }),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
