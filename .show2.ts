import { readFileSync, existsSync } from 'node:fs'
import { draftFrom } from '@/lib/draft/draft-quiz'
import { readMaterial } from '@/lib/draft/read-material'
import { importPlainText } from '@/lib/formats/import/import-plain-text'
const [mode, ...files] = process.argv.slice(2)
let total = 0, words = 0
for (const f of files) {
  const a = importPlainText(readFileSync(f,'utf8'))
  const df = f.replace(/\.txt$/,'.date')
  const published = a.published ?? (existsSync(df) ? readFileSync(df,'utf8').trim() : undefined)
  const source = { passage: a.passage, title: a.title, published, language: a.language ?? 'en-GB' }
  words += a.passage.split(/\s+/).length
  const d = draftFrom(readMaterial(source))
  console.log(`\n=== ${f.split('/').pop()} "${a.title}" ${published} items ${d.items.length} reserve ${d.reserve.length}`)
  total += d.items.length
  const say = (i: any, p: string) => {
    const k = typeof i.key === 'string' ? i.key : JSON.stringify(i.key)
    console.log(`${p} [${i.ask}/${i.kind}] ${i.stem}  KEY ${k}  DIS ${i.distractors.join(' | ')}`)
    if (mode === 'ev') console.log(`      ev: ${i.evidence.map((e:any)=>e.quote).join(' ## ')}`)
  }
  d.items.forEach(i=>say(i,'-'))
  if (mode !== 'items') d.reserve.forEach(i=>say(i,' r'))
}
console.log('TOTAL', total, 'words', words)
