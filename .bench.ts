import { readFileSync, readdirSync } from 'node:fs'
import { extractFacts } from '@/lib/facts/extract'
import { draftQuiz } from '@/lib/draft/draft-quiz'
const dir='/work/shared/corpora/articles/'
const texts = readdirSync(dir).filter(f=>f.endsWith('.txt')).map(f=>readFileSync(dir+f,'utf8'))
const words = texts.reduce((n,t)=>n+t.split(/\s+/).length,0)
for (let r=0;r<4;r++){
  let t=performance.now(); for (const x of texts) extractFacts(x,{published:'2023-11-15'}); const f=performance.now()-t
  t=performance.now(); for (const x of texts) draftQuiz({passage:x,published:'2023-11-15'}); const d=performance.now()-t
  console.log('facts', (f/words*1000).toFixed(1),'draft',(d/words*1000).toFixed(1))
}
