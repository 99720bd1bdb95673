import { ASKS, KINDS, type Evidence, type Item } from '@/lib/quiz/item'
import type { Overruled, ReviewItem } from './manuscript'
import {
  readBoolean,
  readCount,
  readGroup,
  readList,
  readOptional,
  readText,
  readWord,
  type Whole,
} from './read-values'

/** Far above what the content check lets through: what is too long there is kept here, and said beside its field. */
const LONGEST_TEXT = 20_000
const LONGEST_NAME = 200
const MOST_PARTS = 500

/** An item of a manuscript, copied field by field. Throws what `reading` catches. */
export function readReviewItem(value: unknown): ReviewItem {
  const { item, by, isKept, overruled } = readGroup(value, 'question')
  return {
    item: readItem(item),
    by: readOptional(by, (rules) => readText(rules, 'rules of a question', LONGEST_TEXT)),
    isKept: readBoolean(isKept, 'state of a question'),
    overruled: readList(overruled, 'overruled hints', MOST_PARTS, readOverruled),
  } satisfies Whole<ReviewItem>
}

/** An item, whose texts may be empty. Throws what `reading` catches. */
export function readItem(value: unknown): Item {
  const fields = readGroup(value, 'question')
  const base = {
    id: readText(fields['id'], 'name of a question', LONGEST_NAME),
    kind: readWord(fields['kind'], 'kind of a question', KINDS),
    stem: readText(fields['stem'], 'question', LONGEST_TEXT),
    accept: readTexts(fields['accept'], 'accepted answers'),
    distractors: readTexts(fields['distractors'], 'wrong choices'),
    evidence: readList(fields['evidence'], 'pieces of evidence', MOST_PARTS, readEvidence),
    rationale: readOptional(fields['rationale'], (text) =>
      readText(text, 'explanation', LONGEST_TEXT),
    ),
    rationales: readRationales(fields['rationales']),
  }
  const ask = readWord(fields['ask'], 'way of asking', ASKS)
  const { key } = fields
  switch (ask) {
    case 'choice':
    case 'entry':
      return { ...base, ask, key: readText(key, 'right answer', LONGEST_TEXT) }
    case 'order':
      return { ...base, ask, key: readTexts(key, 'things to put in order') }
    case 'match':
      return { ...base, ask, key: readList(key, 'pairs', MOST_PARTS, readPair) }
    case 'evidence':
      return { ...base, ask }
  }
}

function readTexts(value: unknown, name: string): readonly string[] {
  return readList(value, name, MOST_PARTS, (text) => readText(text, `text of the ${name}`, LONGEST_TEXT)) // prettier-ignore
}

function readPair(value: unknown): { readonly left: string; readonly right: string } {
  const { left, right } = readGroup(value, 'pair')
  return {
    left: readText(left, 'left of a pair', LONGEST_TEXT),
    right: readText(right, 'right of a pair', LONGEST_TEXT),
  }
}

function readEvidence(value: unknown): Evidence {
  const { quote, nth } = readGroup(value, 'evidence')
  return {
    quote: readText(quote, 'evidence', LONGEST_TEXT),
    nth: readOptional(nth, (count) => readCount(count, 'place of the evidence', 1)),
  } satisfies Whole<Evidence>
}

function readRationales(value: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(readGroup(value, 'explanations'))
  const read = readList(entries, 'explanations', MOST_PARTS, (entry) =>
    readList(entry, 'parts of an explanation', 2, (text) =>
      readText(text, 'explanation', LONGEST_TEXT),
    ),
  )
  // An own `__proto__` stays a field.
  return Object.fromEntries(read.map(([of = '', says = '']) => [of, says]))
}

function readOverruled(value: unknown): Overruled {
  const { gate, reason } = readGroup(value, 'overruled hint')
  return {
    gate: readText(gate, 'name of a hint', LONGEST_NAME),
    reason: readText(reason, 'reason', LONGEST_TEXT),
  } satisfies Whole<Overruled>
}
