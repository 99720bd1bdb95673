/**
 * A pure function that remembers its latest values by the text that it was given, so that one key or one passage is
 * read once for many responses. It forgets everything when it has `limit` of them.
 */
export function remember<Value>(
  limit: number,
  make: (text: string, style: string) => Value,
): (text: string, style: string) => Value {
  const byStyle = new Map<string, Map<string, Value>>()
  let size = 0
  return (text, style) => {
    const known = byStyle.get(style)?.get(text)
    if (known !== undefined) return known
    if (size >= limit) {
      byStyle.clear()
      size = 0
    }
    const value = make(text, style)
    const values = byStyle.get(style) ?? new Map<string, Value>()
    byStyle.set(style, values.set(text, value))
    size += 1
    return value
  }
}
