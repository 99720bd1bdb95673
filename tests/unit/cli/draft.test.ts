import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { run } from '@/cli/draft'

let folder = ''
let printed = ''
let complaint = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'draft-'))
  printed = ''
  complaint = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) =>
    Boolean((printed += String(chunk))),
  )
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) =>
    Boolean((complaint += String(chunk))),
  )
})

afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

async function draft(name: string, text: string, ...options: readonly string[]): Promise<number> {
  const file = path.join(folder, name)
  await writeFile(file, text)
  return run([...options, file])
}

const BODY =
  'Ann Smith, 34, rowed to Calais with two friends.\n\nThe weather was calm and the water was cold.'

describe('draft', () => {
  it('prints the article, the items as quiz.yaml has them and the refusals, on one line', async () => {
    expect(
      await draft('a.txt', `A row to France\n\n15 November 2023\n\n${BODY}\n\nThe boat - PA\n`),
    ).toBe(0)
    expect(printed.trim().split('\n')).toHaveLength(1)
    const line = JSON.parse(printed)
    expect(line.article).toEqual({
      title: 'A row to France',
      published: '2023-11-15',
      language: 'en-GB',
      passage: BODY,
    })
    expect(line.items[0]).toMatchObject({
      id: 'age-ann-smith',
      kind: 'age',
      stem: 'How old is Ann Smith?',
      key: '34',
      evidence: 'Ann Smith, 34, rowed to Calais with two friends.',
      by: expect.stringContaining(' + age'),
    })
    expect(line.refusals[0]).toEqual({
      reason: expect.any(String),
      text: expect.any(String),
      start: expect.any(Number),
      end: expect.any(Number),
      by: expect.any(String),
    })
  })

  it('takes what --published and --language say before what the file says', async () => {
    const article = `---\ntitle: A row\npublished: 2023-11-15\n---\n\n${BODY}\n`
    expect(
      await draft('article.md', article, '--published', '2020-01-02', '--language', 'en-US'),
    ).toBe(0)
    expect(JSON.parse(printed).article).toMatchObject({
      published: '2020-01-02',
      language: 'en-US',
    })
  })

  it('takes the passages of a JSONL file byte for byte', async () => {
    const file = path.join(folder, 'lines.jsonl')
    const passage = `Photo - PA\n\n${BODY}`
    await writeFile(
      file,
      `${JSON.stringify({ file: 'a', passage })}\n${JSON.stringify({ file: 'b', passage })}\n`,
    )
    expect(await run(['--jsonl', file])).toBe(0)
    const lines = printed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map((line) => [line.file, line.article.passage, line.article.published])).toEqual([
      ['a', passage, null],
      ['b', passage, null],
    ])
  })

  it('explains a draft sentence by sentence with --why', async () => {
    expect(await draft('a.txt', BODY, '--why')).toBe(0)
    expect(printed).toContain('1. Ann Smith, 34, rowed to Calais with two friends.')
    expect(printed).toMatch(/mention +age “34” is P34Y/)
    expect(printed).toMatch(/fact +“Ann Smith” age “P34Y”/)
    expect(printed).toMatch(/item 1 +\w+: How old is Ann Smith\? 34/)
    expect(printed).toMatch(/refused +“Calais” [a-z-]+: [A-Z]/)
  })

  it.each([
    ['', 'No paragraph of an article was found in it.'],
    [
      'The sea is wide and the sea is green, and nobody knows why it sings.',
      'No question was drafted: there is no age, date, place, person, number or quotation in it.',
    ],
  ])('has no items for %j and says why', async (text, why) => {
    expect(await draft('a.txt', text)).toBe(0)
    expect(JSON.parse(printed)).toMatchObject({ items: [], refusals: [] })
    expect(complaint).toBe(`${path.join(folder, 'a.txt')}: ${why}\n`)
  })

  it('gives 1 for a published day that is nonsense, and drafts nothing', async () => {
    expect(await draft('article.md', `---\ntitle: A\npublished: some day\n---\n\n${BODY}\n`)).toBe(
      1,
    )
    expect(printed).toBe('')
    expect(complaint).toContain('a day written as year-month-day')
    expect(await draft('a.txt', BODY, '--published', 'some day')).toBe(2)
    expect(complaint).toContain('--published: "some day" is no date.')
  })

  it('gives 2 for a language that is none', async () => {
    expect(await draft('a.txt', BODY, '--language', 'nonsense!')).toBe(2)
    expect(complaint).toContain('"nonsense!" is no language')
  })

  it('gives 1 for what cannot be read, and goes on with the others', async () => {
    const missing = path.join(folder, 'missing.txt')
    const good = path.join(folder, 'good.txt')
    await writeFile(good, BODY)
    expect(await run([missing, good])).toBe(1)
    expect(complaint).toContain(`${missing}: cannot be read.`)
    expect(JSON.parse(printed).file).toBe(good)
  })

  it('gives 2 without a file', async () => {
    expect(await run([])).toBe(2)
    expect(complaint).toMatch(/^Usage: /)
  })
})
