import type { Element, ElementContent, Root, RootContent } from 'hast'
import rehypeSanitize, { type Options } from 'rehype-sanitize'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { PASSAGE_TAGS, type Passage } from '@/lib/text/passage'
import { checkMarkdown, type MarkdownContext } from './check-markdown'
import { composePassage } from './compose-passage'
import { SAFE_SCHEMES } from './is-safe-link'
import { tangledMarkdown } from './rules/tangled-markdown'
import { tooLong } from './rules/too-long'

const ALLOWED: Options = {
  tagNames: [...PASSAGE_TAGS],
  attributes: { a: ['href'], img: ['src', 'alt'] },
  protocols: { href: [...SAFE_SCHEMES], src: [] },
  clobberPrefix: '',
  strip: ['script', 'style'],
  allowComments: false,
  allowDoctypes: false,
}

/** The title of the page is its only first heading, and below the fourth nothing looks different. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['h1', 'h2'],
  ['h5', 'h4'],
  ['h6', 'h4'],
  ['pre', 'p'],
])

const markdown = unified().use(remarkParse)
const toTree = unified().use(remarkRehype).use(renameElements).use(rehypeSanitize, ALLOWED).freeze()

// The Markdown parser takes time with the square of the emphasis signs in a paragraph, and deep nesting is beyond it.
const MOST_CHARACTERS = 200_000
const MOST_SIGNS = 500
const DEEP_NESTING = /^(?:[ \t]*(?:>|[-*+](?=\s)|\d{1,9}[.)])){20}/m

/** The passage that Markdown stands for, or `undefined` if it is too much to read. What is left out of it is reported. */
export function readPassage(text: string, context: MarkdownContext): Passage | undefined {
  const { base, report } = context
  if (text.length > MOST_CHARACTERS) {
    report.add(tooLong, base, tooLong.says('article', MOST_CHARACTERS, text))
    return undefined
  }
  const tangle = findTangle(text) ?? DEEP_NESTING.exec(text)?.index
  if (tangle !== undefined) {
    const line = text.slice(tangle).split('\n', 1)[0] ?? ''
    report.add(tangledMarkdown, base + tangle, tangledMarkdown.says(line))
    return undefined
  }
  const root = markdown.parse(text)
  checkMarkdown(root, context)
  return composePassage(toTree.runSync(root))
}

/** Where a paragraph starts that has too many signs. */
function findTangle(text: string): number | undefined {
  let at = 0
  for (const paragraph of text.split(/(\n[ \t]*\n)/)) {
    if ((paragraph.match(/[*_[\]!`]/g)?.length ?? 0) >= MOST_SIGNS) return at
    at += paragraph.length
  }
  return undefined
}

function renameElements(): (root: Root) => void {
  return (root) => {
    const waiting: (Root | RootContent | ElementContent)[] = [root]
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (node.type === 'element') renameElement(node)
      if ('children' in node) waiting.push(...node.children)
    }
  }
}

/** What is set apart as code was most likely only indented: it is a paragraph. */
function renameElement(element: Element): void {
  const [code] = element.children
  if (element.tagName === 'pre' && code?.type === 'element') element.children = code.children
  element.tagName = RENAMED.get(element.tagName) ?? element.tagName
}
