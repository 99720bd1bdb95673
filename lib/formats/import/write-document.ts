import { PARAGRAPH, type Block } from './block-of-style'
import { escapeHtml } from './escape-html'

/** How words look, as far as an article keeps it. */
export interface Look {
  readonly isBold: boolean
  readonly isItalic: boolean
  /** Where a link on them leads. */
  readonly href?: string | undefined
}

export const PLAIN: Look = { isBold: false, isItalic: false }

/** Takes the words of a document in their order and makes HTML of them. */
export interface DocumentWriter {
  readonly addText: (text: string, look: Look) => void
  /** HTML that stands between words: a line break or a picture. */
  readonly addTag: (html: string) => void
  /** Ends the paragraph that was being written; one without words or pictures leaves nothing behind. */
  readonly endParagraph: (block: Block) => void
  /** Begins a paragraph inside another, as in a text box; what it holds comes before the outer one. */
  readonly beginInset: () => void
  readonly endInset: () => void
  /** HTML between paragraphs. */
  readonly addBetween: (html: string) => void
  readonly toHtml: () => string
}

type Part = { readonly html: string } | { text: string; readonly look: Look }

export function writeDocument(): DocumentWriter {
  const blocks: string[] = []
  const lists: ('ul' | 'ol')[] = []
  const outer: Part[][] = []
  let parts: Part[] = []

  const closeLists = (level: number): void => {
    while (lists.length > level) blocks.push(`</li></${lists.pop() ?? 'ul'}>`)
  }
  const endParagraph = (block: Block): void => {
    // A heading is bold anyway.
    const html = renderParts(/^h\d$/.test(block.tag) ? parts.map(withoutBold) : parts)
    parts = []
    if (html === '') return
    if (block.tag !== 'li') {
      closeLists(0)
      const inner = block.tag === 'blockquote' ? `<p>${html}</p>` : html
      blocks.push(`<${block.tag}>${inner}</${block.tag}>`)
    } else if (block.goesOn && lists.length > 0) blocks.push(`<br>${html}`)
    else {
      const level = Math.min(block.level, DEEPEST_LIST)
      closeLists(level)
      if (lists.length === level && lists.at(-1) !== block.list) closeLists(level - 1)
      if (lists.length === level) blocks.push('</li><li>')
      while (lists.length < level) {
        lists.push(block.list)
        blocks.push(`<${block.list}><li>`)
      }
      blocks.push(html)
    }
  }
  return {
    addText: (text, look) => {
      const last = parts.at(-1)
      if (last !== undefined && 'text' in last && isSameLook(last.look, look)) last.text += text
      else parts.push({ text, look })
    },
    addTag: (html) => parts.push({ html }),
    endParagraph,
    beginInset: () => {
      outer.push(parts)
      parts = []
    },
    endInset: () => {
      endParagraph(PARAGRAPH)
      parts = outer.pop() ?? []
    },
    addBetween: (html) => {
      closeLists(0)
      blocks.push(html)
    },
    toHtml: () => {
      closeLists(0)
      return blocks.join('\n').replace(/\n(?=<\/?li>|<br>|<\/?[uo]l>)|(?<=<li>)\n/g, '')
    },
  }
}

const DEEPEST_LIST = 6

function isSameLook(one: Look, other: Look): boolean {
  return one.isBold === other.isBold && one.isItalic === other.isItalic && one.href === other.href
}

function renderParts(parts: readonly Part[]): string {
  const hasContent = parts.some((part) =>
    'html' in part ? part.html.startsWith('<img') : part.text.trim() !== '',
  )
  return hasContent ? parts.map((part) => ('html' in part ? part.html : render(part))).join('') : ''
}

function withoutBold(part: Part): Part {
  return 'html' in part ? part : { ...part, look: { ...part.look, isBold: false } }
}

/** White space at the edges stands outside of the emphasis, where Markdown needs it. */
function render({ text, look }: { readonly text: string; readonly look: Look }): string {
  const words = text.trim()
  const start = text.length - text.trimStart().length
  if (words === '') return escapeHtml(text)
  let html = escapeHtml(words)
  if (look.isItalic) html = `<em>${html}</em>`
  if (look.isBold) html = `<strong>${html}</strong>`
  if (look.href !== undefined) html = `<a href="${escapeHtml(look.href)}">${html}</a>`
  const before = escapeHtml(text.slice(0, start))
  return `${before}${html}${escapeHtml(text.slice(start + words.length))}`
}
