'use client'

import { Fragment, type ReactNode } from 'react'
import type { PassageElement, PassageNode, PassageText } from '@/lib/text/passage'
import type { Span } from '@/lib/text/span'

/** A stretch of the passage that is marked, as with a highlighter. `id` is what a link to it leads to. */
export interface PassageMark extends Span {
  readonly id: string
  readonly label: string
}

/** The passage, with the marks in it. Offsets of the marks are those of `Passage.text`. */
export function Passage({
  nodes,
  marks,
  pictures,
}: {
  readonly nodes: readonly PassageNode[]
  readonly marks: readonly PassageMark[]
  /** The address that the names of the article's pictures are added to. */
  readonly pictures: string
}) {
  return (
    <div className="passage">{nodes.map((node, index) => draw(node, index, marks, pictures))}</div>
  )
}

function draw(
  node: PassageNode,
  index: number,
  marks: readonly PassageMark[],
  pictures: string,
): ReactNode {
  if ('value' in node) return <Fragment key={index}>{drawText(node, marks)}</Fragment>
  return drawElement(node, index, marks, pictures)
}

function drawElement(
  node: PassageElement,
  index: number,
  marks: readonly PassageMark[],
  pictures: string,
): ReactNode {
  const Tag = node.tag
  if (Tag === 'hr' || Tag === 'br') return <Tag key={index} />
  if (Tag === 'img') {
    // A picture of the article's own folder; its size is not known, so Next's image component cannot serve it.
    // eslint-disable-next-line @next/next/no-img-element
    return (
      <img key={index} src={`${pictures}${node.src ?? ''}`} alt={node.alt ?? ''} loading="lazy" />
    )
  }
  const children = node.children.map((child, at) => draw(child, at, marks, pictures))
  if (Tag === 'a') {
    return (
      <a key={index} href={node.href} rel="noopener noreferrer">
        {children}
      </a>
    )
  }
  return <Tag key={index}>{children}</Tag>
}

/** The text cut at the edges of the marks. */
function drawText({ at, value }: PassageText, marks: readonly PassageMark[]): ReactNode {
  const end = at + value.length
  const inside = marks
    .filter((mark) => mark.start < end && mark.end > at)
    .toSorted((a, b) => a.start - b.start)
  if (inside.length === 0) return value
  const pieces: ReactNode[] = []
  let done = at
  for (const mark of inside) {
    const from = Math.max(mark.start, done)
    const to = Math.min(mark.end, end)
    if (from >= to) continue
    if (from > done) pieces.push(value.slice(done - at, from - at))
    const isStart = mark.start >= at
    pieces.push(
      <mark key={from} {...(isStart ? { id: mark.id, tabIndex: -1 } : {})} data-mark={mark.id}>
        {value.slice(from - at, to - at)}
      </mark>,
    )
    done = to
  }
  if (done < end) pieces.push(value.slice(done - at))
  return pieces
}
