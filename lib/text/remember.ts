/** Longer texts hardly come again. */
const LONGEST = 1000

/**
 * The same function, which works out each short text once as long as fewer than `most` come between. For functions of
 * nothing but the text whose results nobody changes.
 */
export function remember<Value extends NonNullable<unknown>>(
  read: (text: string) => Value,
  most: number,
): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    if (text.length > LONGEST) return read(text)
    const found = known.get(text)
    if (found !== undefined) return found
    const value = read(text)
    if (known.size >= most) known.clear()
    known.set(text, value)
    return value
  }
}
