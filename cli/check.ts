import { parseArgs } from 'node:util'
import { checkFolder } from '@/lib/content/check-folder'
import type { Diagnostic } from '@/lib/content/diagnostic'
import { formatDiagnostic } from '@/lib/content/format-diagnostic'

const USAGE = `Usage: dateline check [DIR] [--json]
Reports every problem in a content folder (CONTENT_DIR, or content).`

/** Checks a content folder: 0 if nothing is wrong, 1 if an article has an error, 2 if it cannot be checked. */
export async function run(argv: readonly string[]): Promise<number> {
  const wanted = readArguments(argv)
  if (wanted === undefined) {
    process.stderr.write(`${USAGE}\n`)
    return 2
  }
  const checked = checkFolder(wanted.directory)
  if (checked.status === 'lost') {
    process.stderr.write(`${checked.why}\n`)
    return 2
  }
  const { diagnostics, articles } = checked
  if (wanted.json) process.stdout.write(`${JSON.stringify(diagnostics)}\n`)
  else process.stdout.write(describe(diagnostics, articles, wanted.directory))
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0
}

function readArguments(argv: readonly string[]): { directory: string; json: boolean } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    })
    if (positionals.length > 1) return undefined
    const directory = positionals[0] ?? (process.env['CONTENT_DIR'] || 'content')
    return { directory, json: values.json }
  } catch {
    return undefined
  }
}

function describe(diagnostics: readonly Diagnostic[], articles: number, directory: string): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const counts = [count(errors, 'error'), count(diagnostics.length - errors, 'warning')]
  const closing = `${count(articles, 'article')} in ${directory}: ${counts.join(', ')}.`
  return `${[...diagnostics.map(formatDiagnostic), closing].join('\n\n')}\n`
}

function count(number: number, noun: string): string {
  return `${number === 0 ? 'no' : number} ${noun}${number === 1 ? '' : 's'}`
}
