/** Whether two texts are the same after trimming and case folding. */
export function isSameText(a: string, b: string): boolean {
  return folded(a) === folded(b)
}

/** Each text that stood there before, with its first occurrence. */
export function findRepeats<Text extends { readonly value: string }>(
  texts: readonly Text[],
): readonly { readonly repeat: Text; readonly first: Text }[] {
  const seen = new Map<string, Text>()
  return texts.flatMap((repeat) => {
    const first = seen.get(folded(repeat.value))
    if (first === undefined) seen.set(folded(repeat.value), repeat)
    return first === undefined ? [] : [{ repeat, first }]
  })
}

function folded(text: string): string {
  return text.trim().normalize('NFC').toLowerCase()
}
