import { mkdir, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseEdtf } from '@/lib/calendar/edtf'
import { ARTICLE_FILE, QUIZ_FILE } from '@/lib/content/article-files'
import { importFile } from '@/lib/formats/import/import-file'
import type { ImportedFile } from '@/lib/formats/import/imported-file'
import { slugOfTitle } from '@/lib/formats/import/slug-of-title'
import { titleFromPassage } from '@/lib/formats/import/title-from-passage'
import { writeArticleFile } from '@/lib/formats/import/write-article-file'
import { draftQuizFile } from './import/draft-quiz-file'
import { readBytes } from './passages/read-bytes'

const USAGE = `Usage: npm run --silent dateline -- import FILE [--out DIR] [--title T] [--published D] [--draft]
Makes the folder of an article from a file (plain text, Markdown, a saved web page, Word, OpenDocument, RTF or PDF):
DIR/<slug>/article.md. DIR is CONTENT_DIR, or content. Pictures that are in the file stand beside it.
With --draft a quiz is drafted too, and stands beside it as quiz.yaml.
T is the title and D the day it came out, such as 2023-11-15, where the file does not say them or not rightly.`
const LONGEST_FIELD = 200
const FALLBACK = 'en-GB'

interface Wanted {
  readonly file: string
  readonly out: string
  readonly draft: boolean
  readonly title: string | undefined
  readonly published: string | undefined
}

/**
 * Writes the article that a file holds and prints what was made of it as one JSON line. Returns 0, 1 if the file
 * cannot be imported or its folder is there already, 2 for wrong usage.
 */
export async function run(argv: readonly string[]): Promise<number> {
  const wanted = readArguments(argv)
  if (wanted === undefined) return say(USAGE, 2)
  const { file, published } = wanted
  if (published !== undefined && parseEdtf(published)?.precision !== 'day')
    return say(
      `--published: "${published}" is no day. Write it as year, month, day: 2023-11-15.`,
      2,
    )
  const bytes = await readBytes(file)
  if (bytes === undefined) return say(`${file}: cannot be read. Check the name and try again.`, 1)
  const result = await importFile({ name: basename(file), bytes })
  return result.ok ? writeFolder(wanted, result.article) : say(`${file}: ${result.says}`, 1)
}

async function writeFolder(wanted: Wanted, article: ImportedFile): Promise<number> {
  const said = wanted.title ?? article.title
  const language = article.language ?? FALLBACK
  const title = shorten(said ?? titleFromPassage(article.markdown, language))
  const whole = { ...article, title, ...(wanted.published && { published: wanted.published }) }
  const name = basename(wanted.file).replace(/\..*$/u, '')
  const slug = slugOfTitle(title) || slugOfTitle(name) || 'article'
  const folder = join(wanted.out, slug)
  const path = join(folder, ARTICLE_FILE)
  try {
    await mkdir(wanted.out, { recursive: true })
  } catch {
    return cannotMake(wanted.out)
  }
  try {
    await mkdir(folder)
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    if (!isThere) return cannotMake(folder)
    return say(
      `${folder} is there already, and nothing in it was changed. Give another title with --title, or another folder with --out.`,
      1,
    )
  }
  const text = writeArticleFile(whole)
  const draft = wanted.draft ? draftQuizFile(path, text) : undefined
  try {
    await writeFile(path, text, { flag: 'wx' })
    if (draft?.yaml !== undefined)
      await writeFile(join(folder, QUIZ_FILE), draft.yaml, { flag: 'wx' })
    for (const { name, bytes } of article.pictures)
      await writeFile(join(folder, name), bytes, { flag: 'wx' })
  } catch {
    await rm(folder, { recursive: true, force: true })
    return say(
      `${folder}: cannot be written to. Check that there is room and who may write there.`,
      1,
    )
  }
  const { published, byline, place, source, sourceUrl, removed } = whole
  const items = draft?.items
  const pictures = article.pictures.map(({ name, alt }) => ({ name, alt }))
  const made = {
    path,
    slug,
    title,
    byline,
    published,
    place,
    source,
    sourceUrl,
    language,
    pictures,
  }
  process.stdout.write(`${JSON.stringify({ ...made, items, removed })}\n`)
  const notes = describe(path, whole, said !== undefined)
  return say(draft === undefined ? notes : `${notes}\n${draft.note}`, 0)
}

function cannotMake(folder: string): number {
  return say(`${folder}: the folder cannot be made. Check --out and who may write there.`, 1)
}

function describe(path: string, article: ImportedFile, hasTitle: boolean): string {
  const { title = '', published, removed } = article
  const notes = [`${path} is written.`]
  if (!hasTitle)
    notes.push(
      `The file has no title, so its first words stand in: "${title}". Change it in that file, or import again with --title.`,
    )
  if (published === undefined)
    notes.push(
      'The file does not say when it came out, so words such as "on Tuesday" cannot be dated. Add "published: 2023-11-15" to the file, or import again with --published.',
    )
  const out = removed.filter(({ reason }) => reason !== 'separator')
  if (out.length > 0) {
    const lines = out.map(({ reason, text }) => `  ${reason}: ${text.replace(/\s+/gu, ' ')}`)
    notes.push(['Taken out of the passage:', ...lines].join('\n'))
  }
  return notes.join('\n')
}

function readArguments(argv: readonly string[]): Wanted | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: {
        out: { type: 'string' },
        title: { type: 'string' },
        published: { type: 'string' },
        draft: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    })
    const [file] = positionals
    if (file === undefined || positionals.length !== 1 || values.out === '') return undefined
    if (values.title?.trim() === '') return undefined
    const out = values.out ?? (process.env['CONTENT_DIR'] || 'content')
    return { file, out, draft: values.draft, title: values.title, published: values.published }
  } catch {
    return undefined
  }
}

function shorten(text: string): string {
  return text.length <= LONGEST_FIELD ? text : `${text.slice(0, LONGEST_FIELD - 1).trimEnd()}…`
}

function say(message: string, code: number): number {
  process.stderr.write(`${message}\n`)
  return code
}
