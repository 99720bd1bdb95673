import type { Definition, Nodes, Root } from 'mdast'
import { isSafeLink } from './is-safe-link'
import { findPictureType, pictureNameIn } from './picture'
import type { Report } from './report'
import { missingPicture } from './rules/missing-picture'
import { pictureName } from './rules/picture-name'
import { pictureWithoutAlt } from './rules/picture-without-alt'
import { rawHtml } from './rules/raw-html'
import { remotePicture } from './rules/remote-picture'
import { unsafeLink } from './rules/unsafe-link'

/** Another site's address: a scheme of two letters or more, or two slashes. */
const REMOTE = /^(?:[a-z][a-z0-9+.-]+:|[\\/]{2})/i

export interface MarkdownContext {
  /** Where the Markdown starts in the file. */
  readonly base: number
  /** Names of the files in the article's folder. */
  readonly names: readonly string[]
  readonly report: Report
}

/** Reports what the page will not show as it is written: HTML, links and pictures that lead elsewhere. */
export function checkMarkdown(root: Root, context: MarkdownContext): void {
  const definitions = new Map<string, Definition>()
  for (const node of nodesOf(root)) {
    if (node.type === 'definition') definitions.set(node.identifier, node)
  }
  for (const node of nodesOf(root)) {
    const at = context.base + (node.position?.start.offset ?? 0)
    switch (node.type) {
      case 'html':
        if (!isComment(node.value)) context.report.add(rawHtml, at, rawHtml.says(node.value))
        break
      case 'link':
        checkLink(node.url, at, context)
        break
      case 'linkReference':
        checkLink(definitions.get(node.identifier)?.url ?? '', at, context)
        break
      case 'image':
        checkPicture(node.url, node.alt ?? '', at, context)
        break
      case 'imageReference':
        checkPicture(definitions.get(node.identifier)?.url ?? '', node.alt ?? '', at, context)
        break
      default:
        // Everything else is shown as it is written.
        break
    }
  }
}

/** Depth first, in the order of the text, without recursion: a passage may nest as deep as it likes. */
function* nodesOf(root: Root): Generator<Nodes> {
  const waiting: Nodes[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node
    if ('children' in node) waiting.push(...node.children.toReversed())
  }
}

function isComment(html: string): boolean {
  return /^<!--(?:(?!-->)[^])*-->\s*$/.test(html)
}

function checkLink(url: string, at: number, { report }: MarkdownContext): void {
  if (!isSafeLink(url)) report.add(unsafeLink, at, unsafeLink.says(url))
}

function checkPicture(url: string, alt: string, at: number, context: MarkdownContext): void {
  const { names, report } = context
  const name = pictureNameIn(url)
  if (REMOTE.test(url)) report.add(remotePicture, at, remotePicture.says(url))
  else if (findPictureType(name) === undefined) report.add(pictureName, at, pictureName.says(url))
  else if (!names.includes(name)) report.add(missingPicture, at, missingPicture.says(name, names))
  else if (alt.trim() === '') report.add(pictureWithoutAlt, at, pictureWithoutAlt.says(name))
}
