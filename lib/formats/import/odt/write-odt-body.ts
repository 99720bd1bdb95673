import { headingOfLevel, PARAGRAPH, type Block } from '../block-of-style'
import { resolveLink } from '../resolve-link'
import type { XmlAttributes, XmlVisitor } from '../read-xml'
import { writeDocument, PLAIN, type Look } from '../write-document'
import type { StyleCollector } from './collect-styles'
import { collectFrames } from './collect-frames'
import type { PictureCollector } from '../collect-pictures'

/** Elements of which nothing is kept. */
const DROPPED = new Set([
  'text:note', 'office:annotation', 'text:tracked-changes', 'text:table-of-content', 'text:alphabetical-index',
  'text:illustration-index', 'text:table-index', 'text:object-index', 'text:user-index', 'text:bibliography',
  'office:forms', 'office:event-listeners', 'text:ruby-text', 'text:page-number', 'text:page-count',
  'text:hidden-text', 'text:hidden-paragraph',
]) // prettier-ignore
const TABLE = new Map([
  ['table:table', 'table'],
  ['table:table-row', 'tr'],
  ['table:table-cell', 'td'],
])
const MOST_SPACES = 40

export interface OdtBody extends XmlVisitor {
  readonly toHtml: () => string
  /** The words of the notes so far. */
  readonly notes: () => readonly string[]
}

/** What holds inside of an element. */
interface Inside {
  readonly look: Look
  readonly list?: { readonly style: string; readonly level: number } | undefined
  /** For a paragraph: what it is. */
  readonly block?: Block | undefined
}

/** Writes the HTML of the body of an OpenDocument text while its content.xml is read. */
export function writeOdtBody(
  styles: StyleCollector,
  files: ReadonlyMap<string, Uint8Array>,
  pictures: PictureCollector,
): OdtBody {
  const writer = writeDocument()
  const frames = collectFrames(files, pictures)
  const open: Inside[] = []
  /** How many elements are open in one of which nothing is kept. */
  let dropped = 0
  const notes: string[] = []
  let isInNote = false
  let isInBody = false
  /** How many paragraphs are open: more than one where a text box stands in one. */
  let paragraphs = 0
  let isNewItem = false

  const insideOf = (name: string, attributes: XmlAttributes, outer: Inside): Inside => {
    const style = attributes['text:style-name'] ?? ''
    switch (name) {
      case 'text:h':
        return { ...outer, look: PLAIN, block: headingOfLevel(Number(attributes['text:outline-level'] ?? 1)) } // prettier-ignore
      case 'text:p':
        return { ...outer, look: PLAIN, block: styles.blockOf(style) ?? itemOf(outer) ?? PARAGRAPH }
      case 'text:list':
        return { look: PLAIN, list: { style: style || (outer.list?.style ?? ''), level: (outer.list?.level ?? 0) + 1 } } // prettier-ignore
      case 'text:span': {
        const { isBold = outer.look.isBold, isItalic = outer.look.isItalic } = styles.lookOf(style)
        return { ...outer, look: { ...outer.look, isBold, isItalic } }
      }
      case 'text:a':
        return {
          ...outer,
          look: { ...outer.look, href: resolveLink(attributes['xlink:href'] ?? '', undefined) },
        }
      case 'draw:text-box':
        return { look: PLAIN }
      default:
        return outer
    }
  }

  /** The item that a paragraph begins or, where it is not the first one of its item, goes on with. */
  const itemOf = ({ list }: Inside): Block | undefined => {
    if (list === undefined) return undefined
    const goesOn = !isNewItem
    isNewItem = false
    const isNumbered = styles.isNumbered(list.style, list.level)
    return { tag: 'li', list: isNumbered ? 'ol' : 'ul', level: list.level, goesOn }
  }

  const isDropped = (name: string, attributes: XmlAttributes): boolean =>
    DROPPED.has(name) ||
    (name === 'text:span' && styles.lookOf(attributes['text:style-name'] ?? '').isHidden === true)

  return {
    open: (name, attributes) => {
      if (!isInBody) {
        styles.open(name, attributes)
        isInBody = name === 'office:body'
        return
      }
      if (dropped > 0 || isDropped(name, attributes)) {
        dropped += 1
        if (name === 'text:note-body') {
          isInNote = true
          notes.push('')
        }
        return
      }
      const outer = open.at(-1) ?? { look: PLAIN }
      if (name === 'text:list-item') isNewItem = true
      if (name === 'text:p' || name === 'text:h') {
        if (paragraphs > 0) writer.beginInset()
        paragraphs += 1
      }
      open.push(insideOf(name, attributes, outer))
      frames.open(name, attributes)
      if (name === 'text:s') writer.addText(spaces(attributes['text:c']), outer.look)
      if (name === 'text:tab') writer.addText(' ', outer.look)
      if (name === 'text:line-break') writer.addTag('<br>')
      const table = TABLE.get(name)
      if (table !== undefined && paragraphs === 0) writer.addBetween(`<${table}>`)
    },
    text: (words) => {
      if (isInNote) notes.push(`${notes.pop() ?? ''}${words}`)
      if (dropped > 0 || frames.text(words) || paragraphs === 0) return
      writer.addText(words.replace(/[\t\n\r ]+/g, ' '), open.at(-1)?.look ?? PLAIN)
    },
    close: (name) => {
      if (!isInBody) styles.close(name)
      else if (dropped > 0) {
        dropped -= 1
        if (name === 'text:note-body') isInNote = false
        if (isInNote && name === 'text:p') notes.push(`${notes.pop() ?? ''} `)
      } else {
        const inside = open.pop()
        const picture = frames.close(name)
        if (picture !== undefined) writer.addTag(picture)
        if (name === 'text:p' || name === 'text:h') {
          writer.endParagraph(inside?.block ?? PARAGRAPH)
          paragraphs -= 1
          if (paragraphs > 0) writer.endInset()
        }
        // A picture may also stand between paragraphs.
        if (paragraphs === 0) writer.endParagraph(PARAGRAPH)
        const table = TABLE.get(name)
        if (table !== undefined && paragraphs === 0) writer.addBetween(`</${table}>`)
        isInBody = name !== 'office:body'
      }
    },
    toHtml: writer.toHtml,
    notes: () => notes,
  }
}

function spaces(count = '1'): string {
  return ' '.repeat(Math.min(Math.max(1, Math.floor(Number(count)) || 1), MOST_SPACES))
}
