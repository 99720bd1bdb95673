import { clauseText } from '../clauses/clause-text'
import { clausesAround } from '../clauses/clauses-around'
import { placeAdjunct } from '../clauses/place-adjunct'
import { sentenceAt } from '../sentence-at'
import type { Fact, Found, PlaceMention, Resolver } from '../types'

/** Ties a place to what the clause around it says happened there, or to what it is said to be: `their home, Hill House`. */
export const whereItWas: Resolver = {
  name: 'where-it-was',
  resolve(found) {
    const facts = found.mentions.flatMap((mention): readonly Fact[] => {
      if (mention.kind !== 'place') return []
      const subject = eventAt(found, mention)
      const named = subject === undefined ? namedPlace(found, mention) : undefined
      if (subject !== undefined) return [factOf(found, mention, subject, 'where')]
      return named === undefined ? [] : [factOf(found, mention, named, 'is')]
    })
    return { facts, refusals: [] }
  },
}

function eventAt(found: Found, mention: PlaceMention): string | undefined {
  for (const holding of clausesAround(found, mention)) {
    const adjunct = placeAdjunct(holding)
    if (adjunct) return clauseText(found.reading.text, holding.clause, adjunct)
  }
  return undefined
}

const APPOSITION =
  /(?<noun>\b(?:his|her|its|their|the|(?:the\s)?\p{L}+['’]s)\s(?:\p{L}+\s){0,3}\p{Ll}+),\s(?:the\s)?$/iu
const REACH = 60

/** `their UK home, Frogmore Cottage, …` */
function namedPlace({ reading }: Found, { start, end }: PlaceMention): string | undefined {
  if (!/^[,.;]/.test(reading.text.slice(end, end + 1))) return undefined
  const before = reading.text.slice(Math.max(0, start - REACH), start)
  return APPOSITION.exec(before)?.groups?.['noun']
}

function factOf(
  { reading }: Found,
  { start, end, value, by }: PlaceMention,
  subject: string,
  relation: string,
): Fact {
  const sentence = sentenceAt(reading, start)
  const evidence = reading.text.slice(sentence.start, sentence.end)
  return {
    subject,
    relation,
    value,
    kind: 'place',
    start,
    end,
    evidence,
    by: `${by} + where-it-was`,
  }
}
