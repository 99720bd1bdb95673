'use client'

import { useRouter } from 'next/navigation'
import { Button } from '@/components/ui/button'
import { FailureNote } from '../failure-note'
import { useDeskAction, type Failure } from '../use-desk-action'

/** Begins work on a published article, or finds the work that has been begun. */
export type Edit = (
  slug: string,
) => Promise<{ readonly status: 'begun'; readonly id: string } | Failure>

/** Opens a published article on the desk. Pupils go on with what is published. */
export function EditButton({
  slug,
  title,
  edit,
  look = 'plain',
}: {
  readonly slug: string
  readonly title: string
  readonly edit: Edit
  readonly look?: 'main' | 'plain'
}) {
  const router = useRouter()
  const { isBusy, failure, run } = useDeskAction()
  return (
    <>
      <Button
        look={look}
        aria-label={`Edit: ${title}`}
        disabled={isBusy}
        onClick={() =>
          run(
            () => edit(slug),
            ({ id }) => router.push(`/teach/manuscripts/${id}`),
          )
        }
      >
        Edit
      </Button>
      <FailureNote failure={failure} />
    </>
  )
}
