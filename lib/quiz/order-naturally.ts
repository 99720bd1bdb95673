import type { Kind } from './item'

const NUMBER = /\d+(?:[.,]\d+)*/

/** Placeholder until the value readers are in. */
export function orderNaturally(texts: readonly string[], kind: Kind, language: string): string[] {
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
  const valueOf = (text: string) => Number(NUMBER.exec(text)?.[0].replace(/,/g, '') ?? NaN)
  const isNumeric = kind === 'age' || kind === 'number'
  return texts.toSorted((a, b) => {
    if (isNumeric) {
      const difference = valueOf(a) - valueOf(b)
      if (!Number.isNaN(difference) && difference !== 0) return difference
    }
    return collator.compare(a, b)
  })
}
