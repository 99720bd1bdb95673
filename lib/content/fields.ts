import type { Authored, AuthoredMap } from './authored'
import { didYouMean } from './nearest-name'
import type { Placed } from './placed-quiz'
import { oneOf, quoted } from './quoted'
import type { Report } from './report'
import { duplicateField } from './rules/duplicate-field'
import { missingField } from './rules/missing-field'
import { tooLong } from './rules/too-long'
import { unknownField } from './rules/unknown-field'
import { wrongValue } from './rules/wrong-value'

/** What a value is called and how much of it there may be. */
export interface FieldForm {
  readonly name: string
  /** How a value looks, as a noun: `a scalar` of text. */
  readonly looks: string
  /** In characters. */
  readonly most: number
}

/** The fields of a map by name, the first of each. Others than `known`, and second ones, are reported. */
export function readFields(
  map: AuthoredMap,
  known: readonly string[],
  report: Report,
): ReadonlyMap<string, Authored> {
  const fields = new Map<string, Authored>()
  const places = new Map<string, number>()
  for (const { name, at, value } of map.fields) {
    const first = places.get(name)
    if (!known.includes(name)) report.add(unknownField, at, unknownField.says(name, known))
    else if (first !== undefined) report.add(duplicateField, at, duplicateField.says(name), first)
    else fields.set(name, value)
    if (first === undefined) places.set(name, at)
  }
  return fields
}

/** The text of a field that may be absent; a list, a group or an empty text is reported. */
export function readText(
  value: Authored | undefined,
  form: FieldForm,
  report: Report,
): Placed<string> | undefined {
  if (value === undefined) return undefined
  if (value.type !== 'text') {
    const found = value.type === 'list' ? 'a list' : 'a group of fields'
    const fix = 'Write one value, or put it in quotation marks if it starts with a bracket.'
    report.add(wrongValue, value.at, wrongValue.says(form.looks, found, fix))
    return undefined
  }
  if (value.value === '') {
    const found = value.isWritten ? 'the empty text' : 'nothing'
    report.add(wrongValue, value.at, wrongValue.says(form.looks, found, `Write the ${form.name}.`))
    return undefined
  }
  if (value.value.length > form.most) {
    report.add(tooLong, value.at, tooLong.says(form.name, form.most, value.value))
    return undefined
  }
  return { value: value.value, at: value.at }
}

/** As `readText`, for a field that has to be there; `at` is where its parent starts. */
export function readRequiredText(
  value: Authored | undefined,
  form: FieldForm,
  at: number,
  report: Report,
): Placed<string> | undefined {
  if (value === undefined) report.add(missingField, at, missingField.says(form.name, form.looks))
  return readText(value, form, report)
}

/** One of a few words, written exactly. */
export function readWord<Word extends string>(
  value: Authored | undefined,
  name: string,
  words: readonly Word[],
  report: Report,
): Placed<Word> | undefined {
  const looks = oneOf(words)
  const text = readText(value, { name, looks, most: 100 }, report)
  if (text === undefined) return undefined
  const known = words.find((word) => word === text.value)
  if (known !== undefined) return { value: known, at: text.at }
  const found = quoted(text.value) + didYouMean(text.value, words)
  report.add(wrongValue, text.at, wrongValue.says(looks, found, `Write ${looks}.`))
  return undefined
}

/** The texts of a list; nothing at all is the empty list. */
export function readTexts(
  value: Authored | undefined,
  form: FieldForm & { readonly mostEntries: number },
  report: Report,
): readonly Placed<string>[] {
  if (value === undefined || (value.type === 'text' && !value.isWritten)) return []
  if (value.type !== 'list') {
    const found = value.type === 'text' ? quoted(value.value) : 'a group of fields'
    const fix = 'Write it in square brackets with commas between: [one, two].'
    report.add(wrongValue, value.at, wrongValue.says(`a list for "${form.name}"`, found, fix))
    return []
  }
  if (value.values.length > form.mostEntries) {
    report.add(tooLong, value.at, tooLong.says(form.name, form.mostEntries, value.values.length))
    return []
  }
  return value.values.flatMap((entry) => readText(entry, form, report) ?? [])
}
