'use client'

import { Fragment, type ReactNode } from 'react'
import { cutAtMarks, type MarkedPiece } from '@/lib/text/cut-at-marks'
import type { PassageElement, PassageMark, PassageNode, PassageText } from '@/lib/text/passage'

interface Drawing {
  readonly marks: readonly PassageMark[]
  /** The address that the names of the article's pictures are added to. */
  readonly pictures: string
  /** The item whose evidence the reader came to see. */
  readonly current: string | undefined
  /** Draws a piece of text, marked or not, in the place of how pupils see it. */
  readonly drawPiece?: ((piece: MarkedPiece) => ReactNode) | undefined
}

/** The passage, with the marks in it. Offsets of the marks are those of `Passage.text`. */
export function Passage({
  nodes,
  ...drawing
}: Drawing & { readonly nodes: readonly PassageNode[] }) {
  return <div className="passage">{nodes.map((node, index) => draw(node, index, drawing))}</div>
}

function draw(node: PassageNode, index: number, drawing: Drawing): ReactNode {
  if (!('value' in node)) return drawElement(node, index, drawing)
  return <Fragment key={index}>{drawText(node, drawing)}</Fragment>
}

function drawElement(node: PassageElement, index: number, drawing: Drawing): ReactNode {
  const Tag = node.tag
  if (Tag === 'hr' || Tag === 'br') return <Tag key={index} />
  if (Tag === 'img') {
    const source = `${drawing.pictures}${node.src ?? ''}`
    // The size of a teacher's picture is not known, so Next's own image component cannot serve it.
    // eslint-disable-next-line @next/next/no-img-element
    return <img key={index} src={source} alt={node.alt ?? ''} loading="lazy" />
  }
  const children = node.children.map((child, at) => draw(child, at, drawing))
  if (Tag === 'a') {
    return (
      <a key={index} href={node.href} rel="noopener noreferrer">
        {children}
      </a>
    )
  }
  return <Tag key={index}>{children}</Tag>
}

function drawText({ at, value }: PassageText, { marks, current, drawPiece }: Drawing): ReactNode {
  const pieces = cutAtMarks(at, value, marks)
  if (drawPiece !== undefined) return pieces.map(drawPiece)
  return pieces.map(({ start, text, ids }) => {
    if (ids.length === 0) return text
    const isCurrent = current !== undefined && ids.includes(current)
    return (
      <mark
        key={start}
        tabIndex={-1}
        data-evidence={ids.join(' ')}
        data-current={isCurrent ? '' : undefined}
      >
        {text}
      </mark>
    )
  })
}
