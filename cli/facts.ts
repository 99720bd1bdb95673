import { parseArgs } from 'node:util'
import { parseEdtf } from '@/lib/calendar/edtf'
import { extractFacts } from '@/lib/facts/extract'
import { isArticle, openArticle } from './passages/open-article'
import { printLine } from './passages/print-line'
import { readBytes } from './passages/read-bytes'
import type { PassageLine } from './passages/read-json-line'
import { readJsonLines } from './passages/read-json-lines'

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
    const read = await openPassage(file, wanted)
    if ('problem' in read) code = say(read.problem, 1)
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
  const lines = await readJsonLines(file)
  if ('problem' in lines) return say(lines.problem, lines.code)
  for (const line of lines) await print(line)
  return 0
}

async function openPassage(
  file: string,
  { raw, published, language }: Wanted,
): Promise<PassageLine | { readonly problem: string }> {
  const bytes = await readBytes(file)
  if (bytes === undefined)
    return { problem: `${file}: cannot be read. Check the name and try again.` }
  const text = bytes.toString('utf8')
  if (raw) return { file, passage: text, published, language }
  if (!isArticle(bytes)) return { file, passage: text.replace(/^\uFEFF/, ''), published, language }
  const article = openArticle(file, bytes)
  if ('problem' in article) return article
  return {
    ...article,
    published: published ?? article.published,
    language: language ?? article.language,
  }
}

async function print({ file, passage, published, language }: PassageLine): Promise<void> {
  const { mentions, facts } = extractFacts(passage, { published, language })
  await printLine({ file, passage, mentions, facts })
}

function say(message: string, code: number): number {
  process.stderr.write(`${message}\n`)
  return code
}
