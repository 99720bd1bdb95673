import { parseArgs } from 'node:util'
import { parseEdtf } from '@/lib/calendar/edtf'
import { toPlainItem } from '@/lib/content/plain-item'
import { draftFrom } from '@/lib/draft/draft-quiz'
import { isLanguage, readMaterial } from '@/lib/draft/read-material'
import type { Draft } from '@/lib/draft/types'
import { explainDraft } from './draft/explain-draft'
import { openForDrafting } from './draft/open-for-drafting'
import { printLine } from './passages/print-line'
import type { PassageLine } from './passages/read-json-line'
import { readJsonLines } from './passages/read-json-lines'
import { whyNoItems } from '@/lib/draft/why-no-items'

const USAGE = `Usage: npm run --silent dateline -- draft FILE… [--published D] [--language L] [--why]
       npm run --silent dateline -- draft --jsonl FILE [--why]
Drafts a quiz about each article: one JSON line an article, with the items and what is not asked about.
FILE is an article.md or a plain text, D the day it came out, such as 2023-11-15.
--why prints instead, sentence by sentence, what was found in it and what became of that.`

interface Wanted {
  readonly files: readonly string[]
  readonly jsonl: string | undefined
  readonly why: boolean
  readonly published: string | undefined
  readonly language: string | undefined
}

/** Prints a draft for each file: 0 if all could be read, 1 if one could not, 2 for wrong usage. */
export async function run(argv: readonly string[]): Promise<number> {
  const wanted = readArguments(argv)
  if (wanted === undefined) return say(USAGE, 2)
  const { files, jsonl, why, published, language } = wanted
  if (published !== undefined && parseEdtf(published) === undefined)
    return say(
      `--published: "${published}" is no date. Write the day as year, month, day: 2023-11-15.`,
      2,
    )
  if (language !== undefined && !isLanguage(language))
    return say(`--language: "${language}" is no language. Write en-GB or en-US.`, 2)
  if (jsonl !== undefined) {
    const lines = await readJsonLines(jsonl)
    if ('problem' in lines) return say(lines.problem, lines.code)
    for (const line of lines) await print(line, why)
    return 0
  }
  let code = 0
  for (const file of files) {
    const read = await openForDrafting(file, wanted)
    if ('problem' in read) code = say(read.problem, 1)
    else await print(read, why)
  }
  return code
}

function readArguments(argv: readonly string[]): Wanted | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: {
        jsonl: { type: 'string' },
        why: { type: 'boolean', default: false },
        published: { type: 'string' },
        language: { type: 'string' },
      },
      allowPositionals: true,
    })
    const { jsonl, why, published, language } = values
    if ((jsonl === undefined) === (positionals.length === 0)) return undefined
    return { files: positionals, jsonl, why, published, language }
  } catch {
    return undefined
  }
}

async function print(line: PassageLine, why: boolean): Promise<void> {
  const material = readMaterial(line)
  const draft = draftFrom(material)
  if (draft.items.length === 0) say(`${line.file}: ${whyNoItems(material, draft)}`, 0)
  if (why) process.stdout.write(explainDraft(line.file, material, draft))
  else await printLine(toLine(line, draft))
}

function toLine({ file, title, published, language, passage }: PassageLine, draft: Draft): unknown {
  return {
    file,
    article: {
      title: title ?? null,
      published: published ?? null,
      language: language ?? null,
      passage,
    },
    items: draft.items.map((item) => ({ ...toPlainItem(item), by: item.by })),
    reserve: draft.reserve.map((item) => ({ ...toPlainItem(item), by: item.by })),
    refusals: draft.refusals,
  }
}

function say(message: string, code: number): number {
  process.stderr.write(`${message}\n`)
  return code
}
