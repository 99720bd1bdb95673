import { ASKS, KINDS } from '@/lib/quiz/item'
import type { Authored } from './authored'
import { readFields, readRequiredText, readText, readTexts, readWord } from './fields'
import type { Placed, PlacedItem, PlacedRationale } from './placed-quiz'
import { oneOf, quoted } from './quoted'
import { readEvidence } from './read-evidence'
import { readKey } from './read-key'
import type { Report } from './report'
import { duplicateField } from './rules/duplicate-field'
import { missingField } from './rules/missing-field'
import { wrongValue } from './rules/wrong-value'

const FIELDS = [
  'id', 'kind', 'ask', 'stem', 'key', 'accept', 'distractors', 'evidence', 'rationale', 'rationales',
] as const // prettier-ignore
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const ID_LOOKS = 'a short name in lower-case letters, digits and hyphens'
const RATIONALE = { name: 'rationale', looks: 'a sentence that says why', most: 1000 }
const CHOICE = { looks: 'one value', most: 200 }

/** One item of quiz.yaml, as far as it can be read. */
export function readItem(value: Authored, report: Report): PlacedItem | undefined {
  if (value.type !== 'map') {
    const found = value.type === 'list' ? 'a list' : quoted(value.value)
    const fix = 'Start the item with "- id:" and write its other fields below.'
    report.add(wrongValue, value.at, wrongValue.says('an item with its fields', found, fix))
    return undefined
  }
  const { at } = value
  const fields = readFields(value, FIELDS, report)
  for (const [name, words] of [['kind', KINDS], ['ask', ASKS]] as const) {
    if (!fields.has(name)) report.add(missingField, at, missingField.says(name, oneOf(words)))
  } // prettier-ignore
  const stem = { name: 'stem', looks: 'the words that ask', most: 500 }
  const ask = readWord(fields.get('ask'), 'ask', ASKS, report)
  return {
    at,
    id: readId(fields.get('id'), at, report),
    kind: readWord(fields.get('kind'), 'kind', KINDS, report),
    ask,
    stem: readRequiredText(fields.get('stem'), stem, at, report),
    key:
      fields.has('ask') && ask === undefined
        ? readKeyOfAnyForm(fields.get('key'), at, report)
        : readKey(fields.get('key'), ask?.value, at, report),
    accept: readTexts(
      fields.get('accept'),
      { ...CHOICE, name: 'accept', mostEntries: 100 },
      report,
    ),
    distractors: readTexts(
      fields.get('distractors'),
      { ...CHOICE, name: 'distractors', mostEntries: 20 },
      report,
    ),
    evidence: readEvidence(fields.get('evidence'), at, report),
    rationale: readText(fields.get('rationale'), RATIONALE, report),
    rationales: readRationales(fields.get('rationales'), report),
  }
}

function readKeyOfAnyForm(
  value: Authored | undefined,
  at: number,
  report: Report,
): PlacedItem['key'] {
  return value === undefined ? undefined : readKey(value, undefined, at, report)
}

function readId(
  value: Authored | undefined,
  at: number,
  report: Report,
): Placed<string> | undefined {
  const id = readRequiredText(value, { name: 'id', looks: ID_LOOKS, most: 60 }, at, report)
  if (id === undefined || ID.test(id.value)) return id
  const fix = 'Write it like this: archie-age.'
  report.add(wrongValue, id.at, wrongValue.says(ID_LOOKS, quoted(id.value), fix))
  return undefined
}

function readRationales(value: Authored | undefined, report: Report): readonly PlacedRationale[] {
  if (value === undefined || (value.type === 'text' && !value.isWritten)) return []
  if (value.type !== 'map') {
    const looks = 'distractors, each with a colon and why it is wrong'
    const found = value.type === 'list' ? 'a list' : quoted(value.value)
    const fix = 'Write each on a line of its own: the distractor, a colon, a sentence.'
    report.add(wrongValue, value.at, wrongValue.says(looks, found, fix))
    return []
  }
  const places = new Map<string, number>()
  return value.fields.flatMap(({ name, at, value: words }) => {
    const first = places.get(name)
    if (first !== undefined) report.add(duplicateField, at, duplicateField.says(name), first)
    places.set(name, first ?? at)
    const text = readText(words, RATIONALE, report)
    return text === undefined ? [] : [{ of: { value: name, at }, value: text }]
  })
}
