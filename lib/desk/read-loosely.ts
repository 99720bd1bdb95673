import type { Authored } from '@/lib/content/authored'

/** A field of a map, the first of its name. */
export function fieldOf(map: Authored | undefined, name: string): Authored | undefined {
  return map?.type === 'map' ? map.fields.find((field) => field.name === name)?.value : undefined
}

/** A text as it stands, whatever it should have been; of a list or a group the empty text. */
export function textOf(value: Authored | undefined): string {
  return value?.type === 'text' ? value.value : ''
}

/** The texts of a list; one text is a list of it. */
export function textsOf(value: Authored | undefined): readonly string[] {
  if (value?.type === 'list') return value.values.map(textOf)
  return value?.type === 'text' && value.isWritten ? [value.value] : []
}

/** The names and texts of a map. */
export function pairsOf(
  value: Authored | undefined,
): readonly (readonly [name: string, text: string])[] {
  // prettier-ignore
  return value?.type === 'map' ? value.fields.map((field) => [field.name, textOf(field.value)]) : []
}

/** The one of these words that stands there, or the first. */
export function wordOf<Word extends string>(
  value: Authored | undefined,
  words: readonly [Word, ...Word[]],
): Word {
  const written = textOf(value)
  return words.find((word) => word === written) ?? words[0]
}
