/** What a paragraph of a document is. */
export type Block =
  | { readonly tag: 'p' | 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'blockquote' | 'figcaption' }
  | { readonly tag: 'li'; readonly list: 'ul' | 'ol'; readonly level: number; readonly goesOn: boolean } // prettier-ignore

export const PARAGRAPH: Block = { tag: 'p' }

/** A heading by its level, which counts from 1. */
export function headingOfLevel(level: number): Block {
  if (level <= 1) return { tag: 'h1' }
  if (level === 2) return { tag: 'h2' }
  if (level === 3) return { tag: 'h3' }
  if (level === 4) return { tag: 'h4' }
  return level === 5 ? { tag: 'h5' } : { tag: 'h6' }
}

/** What a paragraph is by the name of its style, as Word and LibreOffice name the styles they come with. */
export function blockOfStyle(name: string): Block | undefined {
  const plain = name.replace(/_20_/g, ' ').trim().toLowerCase()
  const level = /^heading (?<level>[1-9])$/.exec(plain)?.groups?.['level']
  if (level !== undefined) return headingOfLevel(Number(level))
  if (plain === 'title') return { tag: 'h1' }
  if (/^(?:(?:intense |block )?quot(?:e|ations)|block text)$/.test(plain))
    return { tag: 'blockquote' }
  if (/^(?:caption|illustration|figure)$/.test(plain)) return { tag: 'figcaption' }
  return undefined
}
