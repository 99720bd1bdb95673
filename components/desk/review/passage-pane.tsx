'use client'

import { useMemo, useRef, useState } from 'react'
import { useReview } from '@/components/desk/review-context'
import type { MarkKind } from './desk-words'
import { FactPassage } from './fact-passage'
import { Legend } from './legend'
import { MarkMenu } from './mark-menu'
import { SelectionBar } from './selection-bar'
import type { Tie } from './tie-items'
import { usualLanguage } from './usual-language'

/** One side of the review: the article with its facts marked. */
export function PassagePane({
  ties,
  pictures,
}: {
  readonly ties: readonly Tie[]
  readonly pictures: string
}) {
  const findings = useReview((state) => state.findings)
  const title = useReview((state) => state.manuscript.article.title)
  const language = useReview((state) => state.manuscript.article.language)
  const [hidden, setHidden] = useState<ReadonlySet<MarkKind>>(new Set())
  const passage = useRef<HTMLDivElement>(null)
  const marks = useMemo(
    () => findings.marks.filter(({ kind }) => !hidden.has(kind)),
    [findings.marks, hidden],
  )
  const toggle = (kind: MarkKind) =>
    setHidden((before) => {
      const after = new Set(before)
      if (!after.delete(kind)) after.add(kind)
      return after
    })
  return (
    <section id="review-passage" aria-labelledby="review-title" className="review-passage">
      <h2 id="review-title" className="mb-3 text-2xl leading-tight font-semibold text-balance">
        {title}
      </h2>
      <Legend marks={findings.marks} hidden={hidden} onToggle={toggle} />
      <div ref={passage} lang={usualLanguage(language)} className="relative">
        <FactPassage findings={findings} marks={marks} ties={ties} pictures={pictures} />
        <MarkMenu ties={ties} />
      </div>
      <SelectionBar passage={passage} />
    </section>
  )
}
