'use client'

import { useCallback, useMemo, useRef } from 'react'
import { Passage } from '@/components/article/passage'
import type { FactMark, Findings } from '@/lib/review/findings'
import type { MarkedPiece } from '@/lib/text/cut-at-marks'
import { anchorsOf, cutsOf, innermost, readCuts } from './arrange-marks'
import { FactPiece } from './fact-piece'
import type { Tie } from './tie-items'
import { useMarkKeys } from './use-mark-keys'
import { useMarkPointer } from './use-mark-pointer'

/**
 * The passage as pupils read it, with every fact marked. The marks are buttons, and the Tab key stops at one of them:
 * the arrow keys go from each to the next.
 */
export function FactPassage({
  findings,
  marks,
  ties,
  pictures,
}: {
  readonly findings: Findings
  /** Those of the kinds that are shown. */
  readonly marks: readonly FactMark[]
  readonly ties: readonly Tie[]
  readonly pictures: string
}) {
  const root = useRef<HTMLDivElement>(null)
  const cuts = useMemo(() => cutsOf(marks, ties), [marks, ties])
  const anchors = useMemo(() => anchorsOf(marks), [marks])
  const numbers = useMemo(() => numberEnds(ties), [ties])
  const byId = useMemo(() => new Map(marks.map((mark) => [mark.id, mark])), [marks])
  const firstAnchor = useMemo(() => Math.min(...anchors.keys()), [anchors])

  const drawPiece = useCallback(
    ({ start, text, ids }: MarkedPiece) => {
      const { facts, items } = readCuts(ids)
      const covering = facts.flatMap((id) => byId.get(id) ?? [])
      const mark = innermost(covering)
      return (
        <FactPiece
          key={start}
          start={start}
          text={text}
          mark={mark}
          covering={facts.join(' ')}
          items={items.join(' ')}
          isAnchor={mark !== undefined && anchors.get(start) === mark.id}
          isFirst={start === firstAnchor}
          numbers={numbers.get(start + text.length) ?? ''}
        />
      )
    },
    [anchors, byId, firstAnchor, numbers],
  )
  const onKeyDown = useMarkKeys(root)
  const pointer = useMarkPointer(ties, byId)

  const { nodes } = findings.passage
  const drawn = useMemo(
    () => (
      <Passage
        nodes={nodes}
        marks={cuts}
        pictures={pictures}
        current={undefined}
        drawPiece={drawPiece}
      />
    ),
    [nodes, cuts, pictures, drawPiece],
  )
  return (
    <div
      ref={root}
      role="group"
      aria-label="The passage, with its facts marked"
      aria-describedby="mark-keys"
      className="fact-passage"
      onKeyDown={onKeyDown}
      {...pointer}
    >
      {drawn}
    </div>
  )
}

/** Where in the passage the words end that a question asks for, with the number of the question. */
function numberEnds(ties: readonly Tie[]): ReadonlyMap<number, string> {
  const numbers = new Map<number, string>()
  ties.forEach(({ about }, index) => {
    for (const { end } of about) {
      numbers.set(end, [...(numbers.get(end)?.split(',') ?? []), String(index + 1)].join(','))
    }
  })
  return numbers
}
