import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { saveArticle } from '@/lib/content/save/save-article'
import { filesIn, makeContent, removeContent } from './content-on-disk'
import { versionOf } from './version-of'

const NOW = Date.UTC(2026, 7, 23, 10, 15)
let directory: string
let count = 0

beforeEach(() => {
  directory = makeContent({ 'moon/by-hand.jpg': 'not named yet' })
  count = 0
})

afterEach(() => removeContent(directory))

async function save(article: string, pictures: readonly string[] = []): Promise<void> {
  count += 1
  const saved = await saveArticle(directory, {
    slug: 'moon',
    article: `${article} ${String(count)}`,
    quiz: 'quiz',
    pictures: pictures.map((name) => ({ name, bytes: new TextEncoder().encode(name) })),
    expects: versionOf(directory, 'moon'),
    now: NOW + count,
  })
  expect(saved.status).toBe('saved')
}

/** As many saves as make the tenth version from the end the oldest that is kept. */
async function saveTimes(times: number, article = 'without it'): Promise<void> {
  for (let time = 0; time < times; time++) await save(article)
}

const pictures = () =>
  Object.keys(filesIn(join(directory, 'moon'))).filter((name) => name.endsWith('.jpg'))

it('keeps a picture as long as a kept version names it, and then lets go of it', async () => {
  await save('![](dusk.jpg)', ['dusk.jpg'])
  await saveTimes(10)
  expect(pictures()).toEqual(['by-hand.jpg', 'dusk.jpg'])
  await saveTimes(1)
  expect(pictures()).toEqual(['by-hand.jpg'])
})

it.each([
  ['![](my%20dusk.jpg)', 'my dusk.jpg'],
  ['![](<./my dusk.jpg> "Dusk")', 'my dusk.jpg'],
  ['![](d%C3%A9j%C3%A0.jpg)', 'déjà.jpg'],
  ['![](my\\_dusk.jpg)', 'my_dusk.jpg'],
  ['![](Dusk.JPG)', 'dusk.jpg'],
])('keeps a picture that the article names as %s', async (markdown, name) => {
  await save(markdown, [name])
  await saveTimes(12, markdown)
  expect(pictures()).toContain(name)
})

it('keeps every picture while a version cannot be read', async () => {
  await save('![](dusk.jpg)', ['dusk.jpg'])
  writeFileSync(join(directory, 'moon', 'article.md'), Buffer.from([0xff, 0xfe, 0x41, 0x00]))
  await saveTimes(11)
  expect(pictures()).toContain('dusk.jpg')
  await saveTimes(1)
  expect(pictures()).toContain('dusk.jpg')
})
