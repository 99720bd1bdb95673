import { measureCorpora } from './corpora.bench'
import { measureFacts } from './facts.bench'
import { measureDrafts } from './drafts.bench'
import { measureImporters } from './importers.bench'
import { measureManyArticles } from './many-articles.bench'
import { measureDesk } from './desk.bench'
import { measureDeskServer } from './desk-server.bench'
import { measureMarking } from './marking.bench'
import { measurePageWeight } from './page-weight.bench'
import { measureQuestions } from './questions.bench'
import { measureRequests } from './requests.bench'

/**
 * `npm run bench [NAME …]`: measures, and prints ratios that hold on any machine because both sides come from the same
 * run. Nothing here passes or fails.
 */
const BENCHES: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  weight: measurePageWeight,
  requests: measureRequests,
  articles: measureManyArticles,
  marking: measureMarking,
  questions: measureQuestions,
  facts: measureFacts,
  corpora: measureCorpora,
  drafts: measureDrafts,
  importers: measureImporters,
  desk: measureDesk,
  'desk-server': measureDeskServer,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in BENCHES))
if (unknown.length > 0) {
  console.error(
    `There is no bench “${unknown.join(', ')}”. There are: ${Object.keys(BENCHES).join(', ')}.`,
  )
  process.exit(2)
}
for (const [name, measure] of Object.entries(BENCHES)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.log(`\n${name}`)
  for (const line of await measure()) console.log(`  ${line}`)
}
