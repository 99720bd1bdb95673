import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { parseEdtf } from '@/lib/calendar/edtf'
import { formatDiagnostic } from '@/lib/content/format-diagnostic'
import { openSource } from '@/lib/content/open-source'
import { readFrontMatter } from '@/lib/content/read-front-matter'
import { readPassage } from '@/lib/content/read-passage'
import { extractFacts } from '@/lib/facts/extract'
import { readJsonLine, type PassageLine } from './facts/read-json-line'

const USAGE = `Usage: npm run --silent dateline -- facts FILE… [--raw] [--published D] [--language L]
       npm run --silent dateline -- facts --jsonl FILE
Prints what each passage says of ages, dates, places, people and numbers, and its quotations: one JSON line a passage.
--raw takes a file byte for byte as the passage. D is the day it came out, such as 2023-11-15.`

interface Wanted {
  readonly files: readonly string[]
  readonly jsonl: string | undefined
  readonly raw: boolean
  readonly published: string | undefined
  readonly language: string | undefined
}

/** Prints the facts of each file as one JSON line: 0 if all could be read, 1 if one could not, 2 for wrong usage. */
export async function run(argv: readonly string[]): Promise<number> {
  const wanted = readArguments(argv)
  if (wanted === undefined) return say(USAGE, 2)
  if (wanted.published !== undefined && parseEdtf(wanted.published) === undefined)
    return say(
      `--published: "${wanted.published}" is no date. Write the day as year, month, day: 2023-11-15.`,
      2,
    )
  if (wanted.jsonl !== undefined) return printLines(wanted.jsonl)
  let code = 0
  for (const file of wanted.files) {
    const bytes = await readBytes(file)
    const read = bytes === undefined ? cannotRead(file) : openPassage(file, bytes, wanted)
    if (read === undefined) code = 1
    else await print(read)
  }
  return code
}

function readArguments(argv: readonly string[]): Wanted | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: {
        raw: { type: 'boolean', default: false },
        jsonl: { type: 'string' },
        published: { type: 'string' },
        language: { type: 'string' },
      },
      allowPositionals: true,
    })
    const { jsonl, raw, published, language } = values
    if ((jsonl === undefined) === (positionals.length === 0)) return undefined
    return { files: positionals, jsonl, raw, published, language }
  } catch {
    return undefined
  }
}

/** The lines are checked first, so that a file with a problem prints nothing. */
async function printLines(file: string): Promise<number> {
  const bytes = await readBytes(file)
  if (bytes === undefined) return say(`${file}: cannot be read. Check the name and try again.`, 2)
  const lines = bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
  const read = lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [readJsonLine(line, `${file}:${index + 1}`)],
  )
  const problems = read.flatMap((line) => ('problem' in line ? [line.problem] : []))
  if (problems.length > 0) return say(problems.slice(0, 20).join('\n'), 1)
  for (const line of read) if (!('problem' in line)) await print(line)
  return 0
}

function openPassage(file: string, bytes: Buffer, wanted: Wanted): PassageLine | undefined {
  const { published, language } = wanted
  const text = bytes.toString('utf8')
  if (wanted.raw) return { file, passage: text, published, language }
  if (!/^\uFEFF?\s*---[ \t]*\r?\n/.test(text))
    return { file, passage: text.replace(/^\uFEFF/, ''), published, language }
  return openArticle(file, bytes, wanted)
}

function openArticle(path: string, bytes: Buffer, wanted: Wanted): PassageLine | undefined {
  const { file, report } = openSource(path, { status: 'read', bytes })
  const front = file && readFrontMatter(file.text, report)
  const base = front?.end ?? 0
  const names = [basename(dirname(path))]
  const passage = front && readPassage(file.text.slice(base), { base, names, report })
  if (passage === undefined) {
    say(report.diagnostics.map(formatDiagnostic).join('\n\n'), 1)
    return undefined
  }
  return {
    file: path,
    passage: passage.text,
    published: wanted.published ?? front?.published,
    language: wanted.language ?? front?.language,
  }
}

async function print({ file, passage, published, language }: PassageLine): Promise<void> {
  const { mentions, facts } = extractFacts(passage, { published, language })
  const line = `${JSON.stringify({ file, passage, mentions, facts })}\n`
  if (!process.stdout.write(line)) await once(process.stdout, 'drain')
}

async function readBytes(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file)
  } catch {
    return undefined
  }
}

function cannotRead(file: string): undefined {
  say(`${file}: cannot be read. Check the name and try again.`, 1)
  return undefined
}

function say(message: string, code: number): number {
  process.stderr.write(`${message}\n`)
  return code
}
