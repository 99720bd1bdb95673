import { readFile } from 'node:fs/promises'
import { once } from 'node:events'
import { KINDS, type Kind } from '@/lib/quiz/item'
import { matchEntry } from '@/lib/quiz/match/match-entry'

const USAGE = 'Usage: npm run --silent dateline -- mark --table FILE.tsv'
const NEEDED = ['kind', 'key', 'response'] as const
const COLUMNS = [
  'id',
  'kind',
  'key',
  'accept',
  'published',
  'language',
  'article',
  'response',
] as const
type Column = (typeof COLUMNS)[number]
type Row = Readonly<Record<Column, string>>

const CHUNK = 64 * 1024

/**
 * Marks every row of a table and prints `{id, verdict, reason}`, one JSON line a row; `reason` is null unless the
 * verdict is `retry`. Returns 0, 1 if the table has problems (nothing is printed then), 2 for wrong usage.
 */
export async function run(argv: readonly string[]): Promise<number> {
  const [option, file] = argv
  if (option !== '--table' || file === undefined || argv.length !== 2) return fail(USAGE, 2)
  const text = await readTable(file)
  if (text === undefined)
    return fail(
      `${file}: cannot be read as a text file. Check the name and try again.\n${USAGE}`,
      2,
    )
  const lines = text.split(/\r?\n/)
  const at = findColumns(lines[0] ?? '')
  const missing = NEEDED.filter((column) => at[column] === undefined)
  if (missing.length > 0)
    return fail(
      `${file}:1: the first line must name the columns, and ${missing.map((name) => `"${name}"`).join(', ')} is not there. ` +
        `Begin the file with a line of these names, with a tab between them: ${COLUMNS.join(', ')}.`,
      1,
    )
  return markLines(file, lines, at)
}

type Positions = Readonly<Partial<Record<Column, number>>>

async function markLines(file: string, lines: readonly string[], at: Positions): Promise<number> {
  const problems = lines.flatMap((line, index) => {
    const kind = line.split('\t')[at.kind ?? -1]?.trim() ?? ''
    return index === 0 || line === '' || KINDS.some((known) => known === kind)
      ? []
      : [`${file}:${index + 1}: "${kind}" is no kind of item. Write one of ${KINDS.join(', ')}.`]
  })
  if (problems.length > 0) return fail(problems.slice(0, 20).join('\n'), 1)
  let output = ''
  for (const line of lines.slice(1)) {
    if (line === '') continue
    output += `${markRow(readRow(line, at))}\n`
    if (output.length < CHUNK) continue
    if (!process.stdout.write(output)) await once(process.stdout, 'drain')
    output = ''
  }
  process.stdout.write(output)
  return 0
}

function markRow(row: Row): string {
  const kind: Kind | undefined = KINDS.find((known) => known === row.kind.trim())
  if (kind === undefined) throw new Error(`a row of kind "${row.kind}" was let through`)
  const item = { kind, key: row.key, accept: splitAccept(row.accept) }
  const verdict = matchEntry(item, row.response, {
    published: row.published.trim() || undefined,
    language: row.language.trim() || 'en-GB',
    passage: row.article.replaceAll('\\n', '\n'),
  })
  const reason = verdict.verdict === 'retry' ? verdict.reason : null
  return JSON.stringify({ id: row.id, verdict: verdict.verdict, reason })
}

function splitAccept(accept: string): readonly string[] {
  return accept.split(' | ').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]))
}

function readRow(line: string, at: Positions): Row {
  const cells = line.split('\t')
  const cell = (column: Column): string => cells[at[column] ?? -1] ?? ''
  return {
    id: cell('id'),
    kind: cell('kind'),
    key: cell('key'),
    accept: cell('accept'),
    published: cell('published'),
    language: cell('language'),
    article: cell('article'),
    response: cell('response'),
  }
}

function findColumns(header: string): Positions {
  const names = header.split('\t').map((name) => name.trim().toLowerCase())
  return Object.fromEntries(
    COLUMNS.flatMap((column) => (names.includes(column) ? [[column, names.indexOf(column)]] : [])),
  )
}

async function readTable(file: string): Promise<string | undefined> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '')
  } catch {
    return undefined
  }
}

function fail(message: string, code: number): number {
  console.error(message)
  return code
}
