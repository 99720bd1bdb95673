import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { run } from '@/cli/import'
import { checkFolder } from '@/lib/content/check-folder'

const BODY = 'The council met on Tuesday and agreed to build a new bridge over the river.'
const TEXT = `New bridge for Luton\n\nBy Jane Doe\n15 November 2023\n\nLUTON (AP) — ${BODY}\n\nThe river - PA\n`

let folder = ''
let out = ''
let output = ''
let messages = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'import-'))
  out = path.join(folder, 'content')
  output = ''
  messages = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((output += String(text))))
  vi.spyOn(process.stderr, 'write').mockImplementation((text) =>
    Boolean((messages += String(text))),
  )
})

afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

async function importText(
  text: string | Uint8Array,
  ...options: readonly string[]
): Promise<number> {
  const file = path.join(folder, 'given.seed.txt')
  await writeFile(file, text)
  return run([file, '--out', out, ...options])
}

describe('import', () => {
  it('writes the article into a folder named by its title, and says what it took out', async () => {
    expect(await importText(TEXT)).toBe(0)
    const written = path.join(out, 'new-bridge-for-luton', 'article.md')
    expect(await readFile(written, 'utf8')).toBe(
      `---\ntitle: New bridge for Luton\nbyline: Jane Doe\npublished: 2023-11-15\nlanguage: en-GB\nplace: Luton\n---\n\n${BODY}\n`,
    )
    expect(JSON.parse(output)).toMatchObject({
      path: written,
      slug: 'new-bridge-for-luton',
      title: 'New bridge for Luton',
      published: '2023-11-15',
    })
    expect(messages).toBe(
      `${written} is written.\nTaken out of the passage:\n  title: New bridge for Luton\n  byline: By Jane Doe\n  published: 15 November 2023\n  date-line: LUTON (AP) —\n  caption: The river - PA\n`,
    )
  })

  it('writes what the content check finds nothing wrong with but that the quiz is missing', async () => {
    await importText(TEXT)
    const checked = checkFolder(out)
    expect(checked.status === 'lost' ? checked : checked.diagnostics).toMatchObject([
      { rule: 'article-without-quiz' },
    ])
  })

  it('takes the first words for a title where there is none, and says so', async () => {
    expect(await importText(`${BODY} It was late.`)).toBe(0)
    expect(await readdir(out)).toEqual([
      'the-council-met-on-tuesday-and-agreed-to-build-a-new-bridge',
    ])
    expect(messages).toContain(
      'The file has no title, so its first words stand in: "The council met on Tuesday and agreed to build a new bridge…". Change it in that file, or import again with --title.',
    )
    expect(messages).toContain('The file does not say when it came out')
  })

  it('takes title and day as they are given', async () => {
    expect(await importText(TEXT, '--title', 'Pont', '--published', '2024-01-02')).toBe(0)
    expect(await readFile(path.join(out, 'pont', 'article.md'), 'utf8')).toMatch(
      /^---\ntitle: Pont\nbyline: Jane Doe\npublished: 2024-01-02\n/,
    )
  })

  it('names the folder by the file where the title has no letter from a to z', async () => {
    expect(await importText(TEXT, '--title', '橋')).toBe(0)
    expect(await readdir(out)).toEqual(['given'])
  })

  it('changes nothing in a folder that is there already', async () => {
    await importText(TEXT)
    messages = ''
    expect(await importText(`New bridge for Luton\n\n${BODY} Again.`)).toBe(1)
    expect(messages).toBe(
      `${path.join(out, 'new-bridge-for-luton')} is there already, and nothing in it was changed. Give another title with --title, or another folder with --out.\n`,
    )
    expect(
      await readFile(path.join(out, 'new-bridge-for-luton', 'article.md'), 'utf8'),
    ).not.toContain('Again')
  })

  it('writes into CONTENT_DIR when no folder is named', async () => {
    vi.stubEnv('CONTENT_DIR', path.join(folder, 'other'))
    await writeFile(path.join(folder, 'a.txt'), TEXT)
    expect(await run([path.join(folder, 'a.txt')])).toBe(0)
    expect(await readdir(path.join(folder, 'other'))).toEqual(['new-bridge-for-luton'])
  })

  test.each([
    ['an empty file', '', 'This file is empty. Save the article again and choose the new file.'],
    [
      'nothing but furniture',
      'Advertisement\n\nGetty Images',
      'No paragraph of an article was found in this file.',
    ],
    ['a program', 'MZ\x90\0\x03', 'This is a program, not a document.'],
    [
      'more than one article can be',
      `${BODY}\n\n`.repeat(4000),
      'This is too long for one article',
    ],
  ])('gives 1 for %s and says why', async (_, text, why) => {
    expect(await importText(text)).toBe(1)
    expect(messages).toContain(why)
    await expect(readdir(out)).rejects.toThrow('ENOENT')
  })

  it('gives 1 when the file cannot be read', async () => {
    expect(await run(['nowhere.txt'])).toBe(1)
    expect(messages).toBe('nowhere.txt: cannot be read. Check the name and try again.\n')
  })

  it('gives 1 when the folder cannot be made', async () => {
    await writeFile(out, 'a file')
    expect(await importText(TEXT)).toBe(1)
    expect(messages).toContain('the folder cannot be made. Check --out and who may write there.')
  })

  test.each([[[]], [['a', 'b']], [['--nothing', 'a']], [['a', '--title', ' ']]])(
    'gives 2 and the usage for %j',
    async (argv) => {
      expect(await run(argv)).toBe(2)
      expect(messages).toContain('Usage: npm run --silent dateline -- import FILE')
    },
  )

  it('gives 2 for a --published that is no day', async () => {
    expect(await importText(TEXT, '--published', 'yesterday')).toBe(2)
    expect(messages).toBe(
      '--published: "yesterday" is no day. Write it as year, month, day: 2023-11-15.\n',
    )
  })
})

describe('import --draft', () => {
  const AGES = `Three friends row to France\n\n15 November 2023\n\nAnn Smith, 34, and her friends rowed to Calais on Tuesday.\n\nMary Brown, 29, had never rowed before the trip.\n\nPeter Jones, 41, steered the small boat all the way.\n`

  it('writes a quiz beside the article that the content check finds no error in', async () => {
    expect(await importText(AGES, '--draft')).toBe(0)
    const checked = checkFolder(out)
    expect(checked.status === 'checked' ? checked.diagnostics : checked.why).toEqual([])
    const quiz = await readFile(path.join(out, 'three-friends-row-to-france', 'quiz.yaml'), 'utf8')
    expect(quiz).toMatch(/^# Drafted by rules\./)
    expect(JSON.parse(output)).toMatchObject({ items: expect.any(Number) })
    expect(messages).toContain('quiz.yaml is written, with')
  })

  it('writes the article alone where nothing can be asked, and says why', async () => {
    expect(
      await importText(
        'A poem\n\nThe sea is wide, the sea is green, and nobody knows why.\n',
        '--draft',
      ),
    ).toBe(0)
    expect(await readdir(path.join(out, 'a-poem'))).toEqual(['article.md'])
    expect(messages).toContain(
      'No question was drafted: there is no age, date, place, person, number or quotation in it. There is no quiz yet.',
    )
  })
})
