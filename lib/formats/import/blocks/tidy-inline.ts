import type { Nodes, PhrasingContent } from 'mdast'

type Marked = Extract<PhrasingContent, { type: 'emphasis' | 'strong' | 'link' }>

/**
 * Writes emphasis and links as Markdown can say them: no white space inside their ends, two that touch as one, none
 * without words, and none whose signs could not be told from the word beside them.
 */
export function tidyInline(node: Nodes): void {
  tidy(node, new Set())
}

function tidy(node: Nodes, outer: ReadonlySet<string>): void {
  if (!('children' in node)) return
  const inside = isMark(node.type) ? new Set([...outer, node.type]) : outer
  if (isInlineParent(node)) node.children = withoutRepeats(node.children, inside)
  for (const child of node.children) tidy(child, inside)
  if (isInlineParent(node)) node.children = tidied(node.children)
}

/** Emphasis in emphasis of its own kind, or a link in a link, says nothing. */
function withoutRepeats(
  children: readonly PhrasingContent[],
  outer: ReadonlySet<string>,
): PhrasingContent[] {
  const waiting = children.toReversed()
  const left: PhrasingContent[] = []
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (outer.has(next.type) && 'children' in next) waiting.push(...next.children.toReversed())
    else left.push(next)
  }
  return left
}

function isMark(type: string): boolean {
  return type === 'emphasis' || type === 'strong' || type === 'link'
}

function isInlineParent(
  node: Nodes,
): node is Extract<
  Nodes,
  { type: 'paragraph' | 'heading' | 'emphasis' | 'strong' | 'link' | 'delete' }
> {
  return /^(?:paragraph|heading|emphasis|strong|link|delete)$/u.test(node.type)
}

function tidied(children: readonly PhrasingContent[]): PhrasingContent[] {
  const parts = children.flatMap(spread)
  const joined: PhrasingContent[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (last?.type === 'text' && part.type === 'text') last.value += part.value
    else if (last && isEmphasis(last) && isEmphasis(part) && last.type === part.type)
      last.children.push(...part.children)
    else joined.push(part)
  }
  return joined.flatMap((part, at) =>
    isEmphasis(part) && !canStand(part, joined[at - 1], joined[at + 1]) ? part.children : [part],
  )
}

/** The white space at the ends of a marked part stands beside it. */
function spread(part: PhrasingContent): PhrasingContent[] {
  if (!isMarked(part)) return [part]
  const first = part.children[0]
  const last = part.children.at(-1)
  const before = first?.type === 'text' ? (/^\s*/u.exec(first.value)?.[0] ?? '') : ''
  if (first?.type === 'text') first.value = first.value.slice(before.length)
  const after = last?.type === 'text' ? (/\s*$/u.exec(last.value)?.[0] ?? '') : ''
  if (last?.type === 'text') last.value = last.value.slice(0, last.value.length - after.length)
  const filled = part.children.filter((child) => child.type !== 'text' || child.value !== '')
  const space = (value: string): PhrasingContent[] =>
    value === '' ? [] : [{ type: 'text', value }]
  const hasWords = filled.some((child) => child.type !== 'break')
  part.children = filled
  return [...space(before), ...(hasWords ? [part] : filled), ...space(after)]
}

function isMarked(node: PhrasingContent): node is Marked {
  return isEmphasis(node) || node.type === 'link'
}

function isEmphasis(
  node: PhrasingContent,
): node is Extract<Marked, { type: 'emphasis' | 'strong' }> {
  return node.type === 'emphasis' || node.type === 'strong'
}

/** Whether the signs of emphasis are read as such between what stands before, inside and after. */
function canStand(
  part: Extract<Marked, { type: 'emphasis' | 'strong' }>,
  before: PhrasingContent | undefined,
  after: PhrasingContent | undefined,
): boolean {
  const words = wordsOf(part)
  const [left, right] = [wordsOf(before).at(-1) ?? ' ', wordsOf(after)[0] ?? ' ']
  const opens = isLetter(words[0]) || !isLetter(left)
  const closes = isLetter(words.at(-1)) || !isLetter(right)
  return opens && closes
}

function wordsOf(node: PhrasingContent | undefined): string {
  if (node === undefined) return ''
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ' '
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}\p{M}]/u.test(sign)
}
