import type { Authored } from './authored'
import { readFields, readRequiredText, readText } from './fields'
import type { PlacedEvidence } from './placed-quiz'
import { quoted } from './quoted'
import type { Report } from './report'
import { missingField } from './rules/missing-field'
import { tooLong } from './rules/too-long'
import { wrongValue } from './rules/wrong-value'

const MOST_PIECES = 10
const FORM = { name: 'evidence', looks: 'words copied from the article', most: 1000 }
const QUOTE = { ...FORM, name: 'quote' }

/** The evidence of an item: one text, one `{quote, nth}`, or a list of these. `at` is where the item starts. */
export function readEvidence(
  value: Authored | undefined,
  at: number,
  report: Report,
): readonly PlacedEvidence[] {
  if (value === undefined) report.add(missingField, at, missingField.says(FORM.name, FORM.looks))
  if (value?.type !== 'list') return readPiece(value, report)
  if (value.values.length === 0) {
    const words = wrongValue.says(FORM.looks, 'an empty list', 'Copy the words from the article.')
    report.add(wrongValue, value.at, words)
  }
  if (value.values.length > MOST_PIECES) {
    report.add(tooLong, value.at, tooLong.says(FORM.name, MOST_PIECES, value.values.length))
    return []
  }
  return value.values.flatMap((piece) => readPiece(piece, report))
}

function readPiece(value: Authored | undefined, report: Report): readonly PlacedEvidence[] {
  if (value?.type !== 'map') {
    const quote = readText(value, FORM, report)
    return quote === undefined ? [] : [{ quote }]
  }
  const fields = readFields(value, ['quote', 'nth'], report)
  const quote = readRequiredText(fields.get('quote'), QUOTE, value.at, report)
  const nth = readNth(fields.get('nth'), report)
  return quote === undefined ? [] : [{ quote, nth }]
}

function readNth(value: Authored | undefined, report: Report): PlacedEvidence['nth'] {
  const looks = 'a whole number from 1 on'
  const text = readText(value, { name: 'nth', looks, most: 100 }, report)
  if (text === undefined) return undefined
  if (/^[1-9]\d{0,3}$/.test(text.value)) return { value: Number(text.value), at: text.at }
  const fix = 'Write which occurrence is meant: 1 for the first, 2 for the second.'
  report.add(wrongValue, text.at, wrongValue.says(looks, quoted(text.value), fix))
  return undefined
}
