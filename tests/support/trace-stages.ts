import { onTestFailed } from 'vitest'
import { extractFrom } from '@/lib/facts/extract'
import { sentenceClauses } from '@/lib/facts/grammar/sentence-clauses'
import { readPassage, type PassageOrigin } from '@/lib/facts/read-passage'
import type { Fact, Mention, Refusal, StageReport } from '@/lib/facts/types'
import { sayClause } from './say-clause'

/**
 * If the test that is running fails, prints what each stage of the extraction made of `text`. Nothing is run for a test
 * that passes.
 */
export function traceIfFailed(text: string, origin: PassageOrigin = {}): void {
  onTestFailed(() => {
    console.error(traceStages(text, origin))
  })
}

/** What each stage of the extraction made of `text`, a line for each mention, change, clause, fact and refusal. */
export function traceStages(text: string, origin: PassageOrigin): string {
  const reading = readPassage(text, origin)
  const lines: string[] = []
  const { mentions } = extractFrom(reading, (report) => lines.push(...linesOf(report)))
  const clauses = sentenceClauses(reading, mentions)
    .flat()
    .map((clause) => `clause ${sayClause(text, clause)}`)
  const firstFact = lines.findIndex((line) => line.startsWith('resolver'))
  const at = firstFact < 0 ? lines.length : firstFact
  return [`trace of ${JSON.stringify(text)}`, ...lines.toSpliced(at, 0, ...clauses)].join('\n  ')
}

function linesOf(report: StageReport): readonly string[] {
  const head = `${report.stage} ${report.name}`
  switch (report.stage) {
    case 'parser':
      return report.mentions.map((mention) => `${head}: ${sayMention(mention)}`)
    case 'refiner': {
      const { before, mentions: after, refusals } = report
      const gone = before.filter((mention) => !after.includes(mention))
      const made = after.filter((mention) => !before.includes(mention))
      return [
        ...gone.map((mention) => `${head}: - ${sayMention(mention)}`),
        ...made.map((mention) => `${head}: + ${sayMention(mention)}`),
        ...refusals.map((refusal) => `${head}: ${sayRefusal(refusal)}`),
      ]
    }
    case 'resolver':
      return [
        ...report.facts.map((fact) => `${head}: ${sayFact(fact)}`),
        ...report.refusals.map((refusal) => `${head}: ${sayRefusal(refusal)}`),
      ]
  }
}

function sayMention({ kind, text, value, start, end, by }: Mention): string {
  return `${kind} ${JSON.stringify(text)} = ${value || 'nothing'} at ${start}-${end} by ${by}`
}

function sayFact({ subject, relation, value, by }: Fact): string {
  return `${JSON.stringify(subject)} ${relation} = ${value} by ${by}`
}

function sayRefusal({ reason, text, by }: Refusal): string {
  return `refuses ${JSON.stringify(text)}, ${reason}, by ${by}`
}
