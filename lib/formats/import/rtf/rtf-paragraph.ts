import { blockOfStyle, headingOfLevel, PARAGRAPH, type Block } from '../block-of-style'

/** What is known of the paragraph that is being read. */
export interface RtfParagraph {
  style: number
  outlineLevel: number | undefined
  isListed: boolean
  listLevel: number
  /** The bullet or the number before it, as it was written out. */
  bullet: string
}

/** What the document's list of styles says of them, by their numbers. */
export interface RtfStyle {
  readonly name: string
  readonly outlineLevel: number | undefined
}

const BODY_LEVEL = 9
const NUMBER = /^\s*\(?(?:\d{1,4}|[a-z]|[ivxlc]{1,6})[.):]?\s*$/iu

export function plainParagraph(): RtfParagraph {
  return { style: 0, outlineLevel: undefined, isListed: false, listLevel: 0, bullet: '' }
}

/** What a paragraph is: a heading or a quotation by its style, an item by its bullet, or just a paragraph. */
export function blockOfParagraph(
  { style, outlineLevel, isListed, listLevel, bullet }: RtfParagraph,
  styles: ReadonlyMap<number, RtfStyle>,
): Block {
  const named = styles.get(style)
  const block = blockOfStyle(named?.name ?? '')
  if (block !== undefined) return block
  const level = outlineLevel ?? named?.outlineLevel
  if (level !== undefined && level >= 0 && level < BODY_LEVEL) return headingOfLevel(level + 1)
  if (!isListed && bullet.trim() === '') return PARAGRAPH
  const list = NUMBER.test(bullet) ? 'ol' : 'ul'
  return { tag: 'li', list, level: listLevel + 1, goesOn: false }
}
