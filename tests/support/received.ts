import type { APIRequestContext, BrowserContext, Page } from '@playwright/test'

/** All that a browser was sent. */
export interface Received {
  /** Headers and bodies of every response so far, as one text. */
  readonly everything: () => string
}

/**
 * Writes down every response that the pages of a browser context get from here on, and leaves these pages no other
 * place to keep anything in than those that `readDevice` reads.
 */
export async function writeDownResponses(context: BrowserContext): Promise<Received> {
  const responses: string[] = []
  await context.route('**/*', async (route) => {
    const response = await route.fetch({ maxRedirects: 0 })
    const head = `${response.url()} ${JSON.stringify(response.headers())}`
    responses.push(`${head}\n${await response.text()}`)
    await route.fulfill({ response })
  })
  await context.addInitScript(() => {
    for (const name of ['indexedDB', 'caches']) {
      Object.defineProperty(window, name, { value: undefined })
    }
  })
  return { everything: () => responses.join('\n') }
}

/** All that the browser keeps of this site, and the page as it is drawn now. */
export async function readDevice(page: Page): Promise<string> {
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  )
  return `${kept}\n${await page.content()}`
}

/** What the server gives to one who asks for the data behind a page, in each of the ways in which Next.js does. */
export async function askForPageData(request: APIRequestContext, address: string): Promise<string> {
  const texts: string[] = []
  for (const headers of [
    { rsc: '1' },
    { rsc: '1', 'next-router-prefetch': '1' },
    { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
    { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_full' },
    { 'next-action': 'x' },
  ]) {
    const response = await request.get(address, { headers })
    texts.push(await response.text())
  }
  for (const path of ['.rsc', '.json', '.txt', '/quiz.yaml', '/article.md', '?_rsc=1']) {
    const response = await request.get(`${address}${path}`)
    texts.push(await response.text())
  }
  return texts.join('\n')
}
