import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { run } from '@/cli/facts'

let folder = ''
let printed = ''
let complaint = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'facts-'))
  printed = ''
  complaint = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    printed += String(chunk)
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    complaint += String(chunk)
    return true
  })
})

afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

async function facts(name: string, text: string, ...options: readonly string[]): Promise<number> {
  const file = path.join(folder, name)
  await writeFile(file, text)
  return run([...options, file])
}

describe('facts', () => {
  it('prints one line for a file, the passage as it is', async () => {
    expect(
      await facts('a.txt', 'He called on Tuesday.\n', '--raw', '--published', '2023-11-15'),
    ).toBe(0)
    expect(JSON.parse(printed)).toMatchObject({
      passage: 'He called on Tuesday.\n',
      mentions: [{ kind: 'date', start: 13, end: 20, text: 'Tuesday', value: '2023-11-14' }],
      facts: [],
    })
  })

  it('takes the passage and the day of an article.md', async () => {
    const article = '---\ntitle: A call\npublished: 2023-11-15\n---\n\nHe *called* on Tuesday.\n'
    expect(await facts('article.md', article)).toBe(0)
    expect(JSON.parse(printed)).toMatchObject({
      passage: 'He called on Tuesday.',
      mentions: [{ value: '2023-11-14' }],
    })
  })

  it('prints a line for each passage of a JSONL file', async () => {
    const lines = ['a', 'b'].map((file) =>
      JSON.stringify({ file, passage: 'In 1991 it rained.', published: '2023-11-15' }),
    )
    expect(await facts('all.jsonl', lines.join('\n'), '--jsonl')).toBe(0)
    const files = printed
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    expect(files).toMatchObject([{ file: 'a' }, { file: 'b' }])
  })

  it.each([
    ['no JSON', 'no JSON object'],
    ['{"file": "a"}', '"file" and "passage" must both be there'],
    [
      '{"file": "a", "passage": "", "published": "soon"}',
      '"published" says "soon", which is no date',
    ],
  ])('says what is wrong with the line %j', async (line, says) => {
    expect(await facts('all.jsonl', line, '--jsonl')).toBe(1)
    expect(complaint).toContain('all.jsonl:1')
    expect(complaint).toContain(says)
    expect(printed).toBe('')
  })

  it('refuses a day that is no date', async () => {
    expect(await facts('a.txt', 'x', '--published', 'tomorrow')).toBe(2)
    expect(complaint).toContain('"tomorrow" is no date')
  })

  it('says how it is used when it is given nothing', async () => {
    expect(await run([])).toBe(2)
    expect(complaint).toContain('Usage')
  })
})
