import type { Ask } from '@/lib/quiz/item'
import type { Authored, AuthoredMap } from './authored'
import { readText, readTexts } from './fields'
import type { PlacedKey, PlacedPair } from './placed-quiz'
import { quoted } from './quoted'
import type { Report } from './report'
import { duplicateLeft } from './rules/duplicate-left'
import { missingField } from './rules/missing-field'
import { tooLong } from './rules/too-long'
import { wrongValue } from './rules/wrong-value'

const MOST_PARTS = 20
const ONE = { name: 'key', looks: 'the right response, one value', most: 200 }
const LIST = 'a list in the right order, [first, second, third]'
const PAIRS = 'pairs, each with a left side, a colon and a right side'

/** The key of an item. Its form follows from `ask`; without a readable `ask` it is taken in the form it has. */
export function readKey(
  value: Authored | undefined,
  ask: Ask | undefined,
  at: number,
  report: Report,
): PlacedKey | undefined {
  if (ask === 'evidence') {
    if (value !== undefined) reportForm('no key, since the evidence is the key', value, report)
    return undefined
  }
  if (value === undefined) {
    const looks = ask === 'order' ? LIST : ask === 'match' ? PAIRS : ONE.looks
    report.add(missingField, at, missingField.says('key', looks))
    return undefined
  }
  if (ask === 'order' && value.type !== 'list') return reportForm(LIST, value, report)
  if (ask === 'match' && value.type !== 'map') return reportForm(PAIRS, value, report)
  if ((ask === 'choice' || ask === 'entry') && value.type !== 'text') {
    return reportForm(ONE.looks, value, report)
  }
  switch (value.type) {
    case 'text': {
      const text = readText(value, ONE, report)
      return text && { shape: 'one', ...text }
    }
    case 'list': {
      const parts = readTexts(value, { ...ONE, mostEntries: MOST_PARTS }, report)
      return { shape: 'list', at: value.at, parts }
    }
    case 'map':
      return { shape: 'pairs', at: value.at, pairs: readPairs(value, report) }
  }
}

function readPairs(map: AuthoredMap, report: Report): readonly PlacedPair[] {
  if (map.fields.length > MOST_PARTS) {
    report.add(tooLong, map.at, tooLong.says('key', MOST_PARTS, map.fields.length))
    return []
  }
  const places = new Map<string, number>()
  return map.fields.flatMap(({ name, at, value }) => {
    const left = readText({ type: 'text', at, value: name, isWritten: true }, ONE, report)
    const right = readText(value, ONE, report)
    const folded = name.toLowerCase()
    const first = places.get(folded)
    if (first !== undefined) report.add(duplicateLeft, at, duplicateLeft.says(name), first)
    else places.set(folded, at)
    return left === undefined || right === undefined ? [] : [{ left, right }]
  })
}

function reportForm(expected: string, value: Authored, report: Report): undefined {
  const found =
    value.type === 'text'
      ? value.isWritten
        ? quoted(value.value)
        : 'nothing'
      : value.type === 'list'
        ? 'a list'
        : 'a group of pairs'
  const fix = expected.startsWith('no key')
    ? 'Take the key out, or change "ask".'
    : 'Write the key in this form, or change "ask".'
  report.add(wrongValue, value.at, wrongValue.says(expected, found, fix))
}
