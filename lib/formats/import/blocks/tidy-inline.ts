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
  if (node.type === 'paragraph' || node.type === 'heading') node.children = trimmed(node.children)
}

/** Line breaks and white space at the ends of a paragraph mean nothing. */
function trimmed(children: readonly PhrasingContent[]): PhrasingContent[] {
  const isBlank = (child: PhrasingContent): boolean =>
    child.type === 'break' || (child.type === 'text' && child.value.trim() === '')
  const first = children.findIndex((child) => !isBlank(child))
  const last = children.findLastIndex((child) => !isBlank(child))
  const kept = first < 0 ? [] : children.slice(first, last + 1)
  const [start, end] = [kept[0], kept.at(-1)]
  if (start?.type === 'text') start.value = start.value.trimStart()
  if (end?.type === 'text') end.value = end.value.trimEnd()
  return kept
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

/** The white space and the line breaks at the ends of a marked part stand beside it. */
function spread(part: PhrasingContent): PhrasingContent[] {
  if (!isMarked(part)) return [part]
  const before: PhrasingContent[] = []
  const after: PhrasingContent[] = []
  const inside = [...part.children]
  for (let first = inside.shift(); first !== undefined; first = inside.shift()) {
    const [space, rest] = cutSpace(first, /^\s*/u)
    before.push(...space)
    if (rest === undefined) continue
    inside.unshift(rest)
    break
  }
  for (let last = inside.pop(); last !== undefined; last = inside.pop()) {
    const [space, rest] = cutSpace(last, /\s*$/u)
    after.unshift(...space)
    if (rest === undefined) continue
    inside.push(rest)
    break
  }
  part.children = inside
  return [...before, ...(inside.length > 0 ? [part] : []), ...after]
}

/** The white space of a text, or a whole line break, and what is left. */
function cutSpace(
  node: PhrasingContent,
  pattern: RegExp,
): [PhrasingContent[], PhrasingContent | undefined] {
  if (node.type === 'break') return [[node], undefined]
  if (node.type !== 'text') return [[], node]
  const space = pattern.exec(node.value)?.[0] ?? ''
  const value = node.value.replace(pattern, '')
  return [
    space === '' ? [] : [{ type: 'text', value: space }],
    value === '' ? undefined : { ...node, value },
  ]
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
