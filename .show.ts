import { readFileSync } from 'node:fs'
import { draftFrom } from '@/lib/draft/draft-quiz'
import { readMaterial } from '@/lib/draft/read-material'
import { importPlainText } from '@/lib/formats/import/import-plain-text'
const [mode, ...files] = process.argv.slice(2)
let total = 0
for (const f of files) {
  const a = importPlainText(readFileSync(f,'utf8'))
  const source = { passage: a.passage, title: a.title, published: a.published, language: a.language ?? 'en-GB' }
  const m = readMaterial(source)
  const t = performance.now()
  const d = draftFrom(m)
  const ms = performance.now()-t
  console.log(`\n=== ${f.split('/').pop()} "${a.title}" items ${d.items.length} reserve ${d.reserve.length} refusals ${d.refusals.length} ${ms.toFixed(0)}ms`)
  total += d.items.length
  const say = (i: any) => {
    console.log(`- [${i.ask}/${i.kind}] ${i.stem}`)
    const k = typeof i.key === 'string' ? i.key : JSON.stringify(i.key)
    console.log(`    KEY ${k}  ${i.accept?.length ? 'ACC '+i.accept.join('|') : ''} DIS ${i.distractors.join(' | ')}`)
    console.log(`    why: ${i.rationale} ${JSON.stringify(i.rationales)}`)
    console.log(`    ev: ${i.evidence.map((e:any)=>e.quote+(e.nth?'#'+e.nth:'')).join(' ## ')}   by ${i.by}`)
  }
  d.items.forEach(say)
  if (mode === 'all') { console.log('  -- reserve'); d.reserve.forEach(say) }
  if (mode === 'why') { for (const r of d.refusals) console.log('  R', r.reason, '|', r.text, '|', r.by) }
}
console.log('TOTAL', total)
