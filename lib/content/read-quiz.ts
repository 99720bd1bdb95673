import { FEEDBACKS, PASSAGE_MODES } from '@/lib/quiz/item'
import { readFields, readWord } from './fields'
import type { PlacedItem, PlacedQuiz } from './placed-quiz'
import { quoted } from './quoted'
import { readItem } from './read-item'
import { readYaml } from './read-yaml'
import type { Authored } from './authored'
import type { Report } from './report'
import { missingField } from './rules/missing-field'
import { noItems } from './rules/no-items'
import { tooLong } from './rules/too-long'
import { wrongValue } from './rules/wrong-value'

const FIELDS = ['feedback', 'passage', 'items']
const MOST_ITEMS = 200
// Two thousand for each item. The parser of YAML takes some seconds for a megabyte that is made to be slow.
const MOST_CHARACTERS = 400_000
const LOOKS = 'a list of items, each starting with a hyphen'

/** quiz.yaml as far as it can be read; `undefined` if it cannot be read at all. */
export function readQuiz(text: string, report: Report): PlacedQuiz | undefined {
  if (text.length > MOST_CHARACTERS) {
    report.add(tooLong, 0, tooLong.says('quiz.yaml', MOST_CHARACTERS, text))
    return undefined
  }
  const before = report.diagnostics.length
  const authored = readYaml(text, 0, report)
  if (authored === undefined) {
    if (report.diagnostics.length === before) report.add(noItems, 0, noItems.says())
    return undefined
  }
  if (authored.type !== 'map') {
    const looks = 'the fields feedback, passage and items'
    const found = authored.type === 'list' ? 'a list without a name' : quoted(authored.value)
    report.add(
      wrongValue,
      authored.at,
      wrongValue.says(looks, found, 'Write "items:" above the items.'),
    )
    return undefined
  }
  const fields = readFields(authored, FIELDS, report)
  const feedback = readWord(fields.get('feedback'), 'feedback', FEEDBACKS, report)
  const passage = readWord(fields.get('passage'), 'passage', PASSAGE_MODES, report)
  return {
    feedback: feedback?.value ?? 'each',
    passage: passage?.value ?? 'shown',
    items: readItems(fields.get('items'), authored.at, report),
  }
}

function readItems(value: Authored | undefined, at: number, report: Report): readonly PlacedItem[] {
  if (value === undefined) {
    report.add(missingField, at, missingField.says('items', LOOKS))
    return []
  }
  if (value.type === 'map' || (value.type === 'text' && value.isWritten)) {
    const found = value.type === 'map' ? 'a group of fields' : quoted(value.value)
    report.add(
      wrongValue,
      value.at,
      wrongValue.says(LOOKS, found, 'Start each item with a hyphen.'),
    )
    return []
  }
  if (value.type === 'text' || value.values.length === 0) {
    report.add(noItems, value.at, noItems.says())
    return []
  }
  if (value.values.length > MOST_ITEMS) {
    report.add(tooLong, value.at, tooLong.says('items', MOST_ITEMS, value.values.length))
    return []
  }
  return value.values.flatMap((item) => readItem(item, report) ?? [])
}
