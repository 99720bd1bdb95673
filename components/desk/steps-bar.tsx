'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useReview } from './review-context'

const STEPS = [
  { name: 'Article', under: '' },
  { name: 'Questions', under: '/questions' },
  { name: 'Publish', under: '/publish' },
] as const

/** The three steps from an article to a class that has the link, and which of them this is. */
export function StepsBar() {
  const id = useReview((state) => state.manuscript.id)
  const path = usePathname()
  const home = `/teach/manuscripts/${id}`
  return (
    <nav aria-label="Steps" className="font-sans print:hidden">
      <ol className="flex flex-wrap gap-x-6">
        {STEPS.map(({ name, under }, index) => {
          const isHere = path === `${home}${under}`
          return (
            <li key={name}>
              <Link
                href={`${home}${under}`}
                aria-current={isHere ? 'step' : undefined}
                className="inline-block border-b-3 border-transparent py-2 text-ink no-underline hover:border-rule aria-[current=step]:border-ink aria-[current=step]:font-semibold"
              >
                <span className="mr-0.5 text-faded">{index + 1}</span> {name}
              </Link>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
