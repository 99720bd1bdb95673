import type { APIResponse } from '@playwright/test'
import { LOST_KEY, STEMS } from '../fixtures/lost-key'
import { openFormPost } from '../support/form-post'
import { publish } from '../support/publish'
import {
  check,
  entryOf,
  expectRight,
  openArticle,
  question,
  typeAndCheck,
} from '../support/question'
import { expect, test } from '../support/shared-content-test'

test.describe.configure({ mode: 'default' })

test.beforeEach(({ content, slug }) => publish(content, slug, LOST_KEY))

// Whatever it was sent, the server marks the next pupil's answer.
test.afterEach(async ({ request, slug }) => {
  const response = await (await openFormPost(request, slug)).send({ 'r.metal': 'brass' })
  expect(await response.text()).toContain('The old key was a brass one.')
})

/** That a request was refused in one plain sentence. */
async function expectRefusal(
  response: APIResponse,
  status: number,
  sentence: string,
): Promise<void> {
  expect(response.status()).toBe(status)
  expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8')
  expect(await response.text()).toContain(sentence)
}

const entry = (text: string) => ({ id: 'metal', response: { ask: 'entry', text } })

const NO_SUBMISSIONS = [
  ['no JSON', 'brass', 'it is not JSON'],
  ['a list', [], 'What was sent is not a set of answers.'],
  ['an empty object', {}, 'What was sent names no article.'],
  ['null', null, 'What was sent is not a set of answers.'],
  [
    'a path for an article',
    { slug: '../../etc', handIn: false, responses: [] },
    'names no article',
  ],
  ['a slug that is no text', { slug: ['a'], handIn: false, responses: [] }, 'names no article'],
  ['no list of answers', { slug: 'a', handIn: false, responses: {} }, 'holds no list of answers'],
  ['answers to nothing', { slug: 'a', handIn: false, responses: [{}] }, 'names no question'],
  [
    'an answer of an unknown type',
    { slug: 'a', handIn: false, responses: [{ id: 'metal', response: { ask: 'guess' } }] },
    'This is not an answer to any kind of question',
  ],
  [
    'too many answers',
    { slug: 'a', handIn: false, responses: Array.from({ length: 5000 }, () => entry('b')) },
    'At most 1600 answers can be sent at once.',
  ],
  [
    'an answer that is too long',
    { slug: 'a', handIn: false, responses: [entry('b'.repeat(3000))] },
    'An answer may have up to 2,000 characters; this one has 3,000.',
  ],
  [
    'parts named after parts of every object',
    '{"__proto__":{"slug":"a"},"constructor":1,"handIn":false,"responses":[]}',
    'names no article',
  ],
] as const

for (const [what, submission, sentence] of NO_SUBMISSIONS) {
  test(`a submission that is ${what} is refused`, async ({ request, slug }) => {
    const form = await openFormPost(request, slug)
    await expectRefusal(await form.sendSubmission(submission), 400, sentence)
  })
}

test('a megabyte is refused', async ({ request, slug }) => {
  const form = await openFormPost(request, slug)
  const response = await form.send({ 'r.metal': 'b'.repeat(1_000_000) })
  await expectRefusal(response, 413, 'That is more than a quiz can hold.')
})

test('a file is refused', async ({ request, slug }) => {
  const { action } = await openFormPost(request, slug)
  const file = { name: 'answers.txt', mimeType: 'text/plain', buffer: Buffer.from('brass') }
  const response = await request.post(`/articles/${slug}`, {
    multipart: { ...action, 'r.metal': file },
  })
  await expectRefusal(response, 400, 'Answers are text; a file was sent.')
})

for (const [type, data] of [
  ['application/json', '{"slug":"a"}'],
  ['application/x-www-form-urlencoded', 'r.metal=brass'],
  ['text/plain', 'brass'],
] as const) {
  test(`a post of the type ${type} is refused`, async ({ request, slug }) => {
    const response = await request.post(`/articles/${slug}`, {
      data,
      headers: { 'content-type': type },
    })
    await expectRefusal(response, 415, 'Answers are sent as a form (multipart/form-data).')
  })
}

for (const [what, headers] of [
  ['another site', { 'sec-fetch-site': 'cross-site' }],
  ['another site, by plain HTTP', { origin: 'http://evil.example' }],
  ['a page without an origin', { origin: 'null' }],
] as const) {
  test(`a form that ${what} sends is refused`, async ({ request, slug }) => {
    const { action } = await openFormPost(request, slug)
    for (const path of [`/articles/${slug}`, '/', '/search', '/device', '/nowhere']) {
      const response = await request.post(path, { multipart: { ...action, slug }, headers })
      const sentence = 'This was sent from another site, and nothing was changed.'
      await expectRefusal(response, 403, sentence)
    }
  })
}

test('a form that is cut off is refused', async ({ request, slug }) => {
  const response = await request.post(`/articles/${slug}`, {
    data: '--x\r\nContent-Disposition: form-data; name="r.metal"\r\n\r\nbra',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
  })
  await expectRefusal(response, 400, 'The form that was sent is cut off or not a form at all.')
})

test('an unknown action is refused', async ({ request, slug }) => {
  const response = await request.post(`/articles/${slug}`, {
    multipart: { '0': '[]' },
    headers: { 'next-action': '0'.repeat(42) },
  })
  expect(response.status()).toBe(409)
  expect(await response.text()).toBe('Server Action unavailable.')
})

test('an action that is no action is refused', async ({ request, slug }) => {
  for (const name of ['', '../../etc/passwd', '{}', 'x'.repeat(4000)]) {
    const response = await request.post(`/articles/${slug}`, {
      multipart: { '0': '[]' },
      headers: { 'next-action': name },
    })
    expect(response.status(), name).toBeGreaterThanOrEqual(400)
    expect(response.status(), name).toBeLessThan(500)
  }
})

test('form fields that make no sense are no answers', async ({ request, slug }) => {
  const form = await openFormPost(request, slug)
  const response = await form.send({
    'r.metal': 'brass',
    'r.where-lost': 'not-a-choice',
    'r.nothing': 'x',
    'r.what-first.x': '99',
    'r.__proto__': 'x',
    'r.ages.__proto__': 'x',
  })
  expect(response.status()).toBeLessThan(500)
  expect(await response.text()).toContain('has changed since this page was loaded')
})

test('an answer of another question’s type is refused on the page', async ({ request, slug }) => {
  const form = await openFormPost(request, slug)
  const response = await form.sendSubmission({
    slug,
    handIn: false,
    responses: [{ id: 'where-lost', response: { ask: 'entry', text: 'Cork' } }],
  })
  const html = await response.text()
  expect(html).toContain('Question 2 was not marked. It has changed since this page was loaded.')
  expect(html).not.toContain('Tom lost it in Cork.')
})

test('an article that is not there is said on the page', async ({ request, slug }) => {
  const form = await openFormPost(request, slug)
  const response = await form.sendSubmission({
    slug: 'no-such-article',
    handIn: false,
    responses: [entry('brass')],
  })
  expect(await response.text()).toContain('This article has been taken down')
})

test('odd headers of a visit change nothing', async ({ request, slug }) => {
  for (const headers of [
    { 'content-type': 'multipart/form-data' },
    { 'content-type': 'application/json', 'content-length': '0' },
    { 'next-action': 'x' },
    { 'next-router-state-tree': '%%%' },
    { 'next-router-state-tree': encodeURIComponent('["",{},null]') },
    { rsc: '1' },
    { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/../../etc' },
    { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
    { 'x-forwarded-host': 'elsewhere.example', 'x-forwarded-proto': 'gopher' },
    { accept: 'x/y', 'accept-language': 'x'.repeat(5000), cookie: 'a=b; '.repeat(500) },
    { range: 'bytes=0-1,5-6' },
    { 'if-none-match': '*' },
  ]) {
    const response = await request.get(`/articles/${slug}`, { headers })
    expect(response.status(), JSON.stringify(headers)).toBeLessThan(500)
  }
})

test('methods that pages do not have do no harm', async ({ request, slug }) => {
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND']) {
    const response = await request.fetch(`/articles/${slug}`, { method })
    expect(response.status(), method).toBeLessThan(500)
  }
})

const PATHS = [
  '..%2f..%2fetc%2fpasswd',
  '..%5c..%5cetc',
  '%2e%2e%2f',
  '%00',
  'lost-key%00',
  '.hidden',
  'Upper-Case',
  'a--b',
  '%F0%9F%97%9D',
  'b'.repeat(300),

  'a'.repeat(8000),
  'constructor',
  '__proto__',
]

test('addresses that lead out of the folder, or nowhere, lead to no article', async ({
  request,
}) => {
  for (const path of PATHS) {
    const response = await request.get(`/articles/${path}`)
    expect(response.status(), path).toBe(404)
    expect(await response.text(), path).toContain('There is no page here')
  }
})

test('an address that cannot be decoded gets a sentence', async ({ request }) => {
  for (const path of ['%', '%zz', 'lost-key%', '%E0%A4']) {
    const response = await request.get(`/articles/${path}`)
    await expectRefusal(response, 400, 'There is no page at this address')
  }
})

test.describe('pictures', () => {
  const PNG = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )

  test('a picture in the folder of the article is sent as what it is, and stands in the article', async ({
    content,
    page,
    request,
    slug,
  }) => {
    await content.write(`${slug}/the key.png`, PNG)
    await publish(content, slug, {
      ...LOST_KEY,
      article: `${LOST_KEY.article}\n![A key on a beach](<the key.png>)\n`,
    })
    const response = await request.get(`/articles/${slug}/the%20key.png`)
    expect(response.status()).toBe(200)
    expect(response.headers()['content-type']).toBe('image/png')
    expect(response.headers()['x-content-type-options']).toBe('nosniff')
    expect(response.headers()['content-security-policy']).toBe("default-src 'none'")
    expect(await response.body()).toEqual(PNG)

    await expect(async () => {
      await openArticle(page, slug)
      await expect(page.getByRole('img', { name: 'A key on a beach' })).toHaveJSProperty(
        'naturalWidth',
        1,
      )
    }).toPass({ timeout: 2000 })
  })

  test('nothing else of the folder, and nothing beside it, is sent', async ({
    content,
    request,
    slug,
  }) => {
    await content.write(`${slug}/drawing.svg`, '<svg xmlns="http://www.w3.org/2000/svg"/>')
    await content.write(`${slug}/page.html`, '<p>Hello.')
    await content.write(`${slug}/.hidden.png`, PNG)
    await content.write(`${slug}/deeper/key.png`, PNG)
    await content.write(`${slug}-neighbour/key.png`, PNG)
    await content.write('key.png', PNG)
    for (const path of [
      'article.md',
      'quiz.yaml',
      'drawing.svg',
      'page.html',
      '.hidden.png',
      'missing.png',
      'deeper%2fkey.png',
      '..%2fkey.png',
      `..%2f${slug}-neighbour%2fkey.png`,
      '..%5ckey.png',
      'quiz.yaml%00.png',
      'quiz.yaml%3f.png',
      '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
      `${'a'.repeat(5000)}.png`,
    ]) {
      const response = await request.get(`/articles/${slug}/${path}`)
      expect(response.status(), path).toBe(404)
      expect(await response.text(), path).toBe('There is no such picture.')
    }
  })
})

test.describe('in the page', () => {
  test('an answer of 5,000 characters gets a clear sentence, and is not lost', async ({
    page,
    slug,
  }) => {
    await openArticle(page, slug)
    const long = 'brass '.repeat(834).slice(0, 5000)
    await typeAndCheck(page, STEMS.metal, long)
    await expect(
      page.getByText(
        'An answer may have up to 2,000 characters; this one has 5,000. Shorten it and send it again.',
      ),
    ).toBeVisible()
    await expect(entryOf(page, STEMS.metal)).toHaveValue(long)
    await page.reload()
    await expect(entryOf(page, STEMS.metal)).toHaveValue(long)
    await typeAndCheck(page, STEMS.metal, 'brass')
    await expectRight(page, STEMS.metal)
    await expect(page.getByText('An answer may have up to 2,000 characters')).toHaveCount(0)
  })

  test('an answer of emoji gets a clear sentence, and is not lost', async ({ page, slug }) => {
    await openArticle(page, slug)
    const emoji = '🗝️👩‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿'
    await typeAndCheck(page, STEMS.metal, emoji)
    await expect(
      question(page, STEMS.metal).getByText(
        /Write an answer first\.|This cannot be read as an answer\./,
      ),
    ).toBeVisible()
    await expect(entryOf(page, STEMS.metal)).toHaveValue(emoji)
    await page.reload()
    await expect(entryOf(page, STEMS.metal)).toHaveValue(emoji)
  })

  test('an answer of markup is shown as it was typed, and runs nothing', async ({ page, slug }) => {
    await openArticle(page, slug)
    const markup =
      '<img src=x onerror="document.title=1"></script><script>document.title=1</script>'
    await typeAndCheck(page, STEMS.metal, markup)
    await expect(
      question(page, STEMS.metal).getByText(/That is not right\.|Not marked yet\./),
    ).toBeVisible()
    await expect(entryOf(page, STEMS.metal)).toHaveValue(markup)
    await expect(page).toHaveTitle(/^The lost key/)
  })

  test('an empty answer is asked for again, and costs nothing', async ({ page, slug }) => {
    await openArticle(page, slug)
    await check(page, STEMS.metal)
    await expect(question(page, STEMS.metal).getByText('Write an answer first.')).toBeVisible()
    await typeAndCheck(page, STEMS.metal, 'brass')
    await expectRight(page, STEMS.metal)
  })
})
