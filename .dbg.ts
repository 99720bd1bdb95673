import { readFileSync } from 'node:fs'
import { readMaterial } from '@/lib/draft/read-material'
import { makeCandidates } from '@/lib/draft/make-candidates'
import { writeAll } from '@/lib/draft/write-all'
import { WRITERS } from '@/lib/draft/writers'
import { importPlainText } from '@/lib/formats/import/import-plain-text'
for (const f of process.argv.slice(2)) {
  const a = importPlainText(readFileSync(f,'utf8'))
  const m = readMaterial({ passage: a.passage, title: a.title, published: a.published, language: 'en-GB' })
  const { candidates, refused } = makeCandidates(writeAll(WRITERS, m), m)
  for (const c of candidates) console.log('ok ', c.writer, c.wording.worth.toFixed(2), c.wording.stem.slice(0,150), '|', (c.wording as any).key, c.ways.map(w=>w.ask).join())
  for (const r of refused) console.log('REF', (r as any).reason, '|', r.wording.stem.slice(0,150), '|', JSON.stringify((r.wording as any).key))
}
