import { readFileSync } from 'node:fs'
import { extractFacts } from '@/lib/facts/extract'
import { readPassage } from '@/lib/facts/read-passage'
import { sentenceClauses } from '@/lib/facts/grammar/sentence-clauses'
for (const f of process.argv.slice(2)) {
  const text = readFileSync(f,'utf8')
  const o = { published: '2023-11-15', language: 'en-GB' }
  const { mentions } = extractFacts(text, o)
  const reading = readPassage(text, o)
  const all = sentenceClauses(reading, mentions)
  all.forEach((cs, i) => {
    const s = reading.sentences[i]!
    console.log('\n# ' + text.slice(s.start, s.end).replace(/\s+/g,' '))
    for (const c of cs) {
      const t = (x: any) => x && x.to > x.from ? text.slice(c.words[x.from]!.start, c.words[x.to-1]!.end).replace(/\s+/g,' ') : ''
      console.log(`  ${c.kind} | ${t(c.lead)} | S:${t(c.subject)} (${c.words[c.subject.head]!.text} ${c.subject.number}) | V:${t(c.verb)} =${c.verb.base} ${c.verb.tense}${c.verb.isPassive?' pass':''} | ${t(c.core)} | ${c.tails.map(x=>x.kind+':'+t(x)).join(' || ')}`)
    }
  })
}
