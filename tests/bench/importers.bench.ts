import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openImportThread } from '@/lib/desk/open-import-thread'
import { importFile } from '@/lib/formats/import/import-file'
import { convertWithOffice, findOffice } from '../support/office'

/** Ten pages of print. */
const PARAGRAPHS = 60
const SENTENCES = [
  'The ferry left the harbour of Oban at a quarter past seven on Monday 13 November 2023, with 214 people on board.',
  'Its captain, Morag Sinclair, who is 52, called it a morning that she had stopped believing in.',
  'Repairs to the engine room cost £4.2 million, according to the harbour office, and took twice as long as planned.',
  'Ewan Ross, who runs the shop on Colonsay, said that people there had counted every single week.',
]
const RUNS = 7
const LOOK_MS = 5
const LIMITS = { milliseconds: 60_000, atMost: 60_000, megabytes: 512 }

interface BroughtFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** For each format: how long a file of ten pages takes, warm, and its peak of memory. */
export async function measureImporters(): Promise<readonly string[]> {
  const lines: string[] = []
  for (const file of tenPages()) {
    const warm: number[] = []
    for (let run = 0; run < RUNS; run += 1) {
      const start = performance.now()
      const result = await importFile(file)
      warm.push(performance.now() - start)
      if (!result.ok) throw new Error(`${file.name}: ${result.says}`)
    }
    const megabytes = await peakOf(file)
    const middle = warm.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0
    lines.push(
      `${file.name}, ${Math.round(file.bytes.length / 1000)} kB: ${middle.toFixed(0)} ms warm, ` +
        `at most ${megabytes.toFixed(0)} MB more than before in a thread of its own, its code among them`,
    )
  }
  return lines
}

async function peakOf(file: BroughtFile): Promise<number> {
  const before = process.memoryUsage.rss()
  let most = before
  const look = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), LOOK_MS)
  const thread = openImportThread(LIMITS.megabytes)
  await thread.read(file, LIMITS)
  clearInterval(look)
  thread.end()
  return (most - before) / 1e6
}

function tenPages(): readonly BroughtFile[] {
  const title = 'A ferry sails again'
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, index) =>
    SENTENCES.map((_, at) => SENTENCES[(at + index) % SENTENCES.length]).join(' '),
  )
  const text = [title, ...paragraphs].join('\n\n')
  const html = `<!doctype html><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}`
  const made = [
    { name: 'ten-pages.txt', bytes: new TextEncoder().encode(text) },
    { name: 'ten-pages.md', bytes: new TextEncoder().encode(`# ${text}`) },
    { name: 'ten-pages.html', bytes: new TextEncoder().encode(html) },
  ]
  const office = findOffice()
  if (office === undefined) return made
  const folder = mkdtempSync(join(tmpdir(), 'ten-pages-'))
  try {
    const source = join(folder, 'ten-pages.fodt')
    writeFileSync(source, flatOdt(title, paragraphs))
    return [
      ...made,
      ...['docx', 'odt', 'rtf', 'pdf'].map((format) => ({
        name: `ten-pages.${format}`,
        bytes: convertWithOffice(office, source, format),
      })),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The article as an OpenDocument text in a single XML file. */
function flatOdt(title: string, paragraphs: readonly string[]): string {
  const names = ['office', 'text'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  )
  const body = paragraphs.map((words) => `<text:p>${words}</text:p>`).join('')
  return `<?xml version="1.0"?><office:document ${names.join(' ')} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:h text:outline-level="1">${title}</text:h>${body}</office:text></office:body></office:document>`
}
