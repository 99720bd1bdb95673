'use client'

import { useActionState, type ReactNode } from 'react'
import type { PassageNode } from '@/lib/text/passage'
import type { PresentedQuiz } from '@/lib/quiz/presented-item'
import { AttemptProvider, type SubmitAction } from './attempt-context'
import { Panes } from './panes'

/** The article and its quiz: what a pupil reads and answers. */
export function ReadAndAnswer({
  slug,
  formerly,
  title,
  quiz,
  nodes,
  submit,
  header,
  footer,
  keeps,
  pictures = `/articles/${slug}/`,
}: {
  readonly slug: string
  /** The names that the article had before. */
  readonly formerly?: readonly string[] | undefined
  readonly title: string
  readonly quiz: PresentedQuiz
  readonly nodes: readonly PassageNode[]
  readonly submit: SubmitAction
  readonly header: ReactNode
  readonly footer: ReactNode
  /** `nothing` for a teacher who only looks at the quiz. */
  readonly keeps?: 'attempt' | 'nothing' | undefined
  /** The address that the names of the article's pictures are added to. */
  readonly pictures?: string | undefined
}) {
  // Without JavaScript the form comes back with its marks in `posted`; with it the store calls `submit` itself.
  const [posted, post] = useActionState(submit, undefined)
  return (
    <AttemptProvider
      slug={slug}
      formerly={formerly}
      quiz={quiz}
      nodes={nodes}
      submit={submit}
      posted={posted}
      keeps={keeps}
    >
      <Panes title={title} header={header} footer={footer} post={post} pictures={pictures} />
    </AttemptProvider>
  )
}
