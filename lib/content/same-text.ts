import type { Placed } from './placed-quiz'

/** Whether two texts are the same after trimming and case folding. */
export function isSameText(a: string, b: string): boolean {
  return folded(a) === folded(b)
}

/** Each text that stood there before, with its first occurrence. */
export function findRepeats(
  texts: readonly Placed<string>[],
): readonly { readonly repeat: Placed<string>; readonly first: Placed<string> }[] {
  const seen = new Map<string, Placed<string>>()
  return texts.flatMap((repeat) => {
    const first = seen.get(folded(repeat.value))
    if (first === undefined) seen.set(folded(repeat.value), repeat)
    return first === undefined ? [] : [{ repeat, first }]
  })
}

function folded(text: string): string {
  return text.trim().normalize('NFC').toLowerCase()
}
