import type { Metadata } from 'next'
import { PassphraseForm } from '@/components/desk/passphrase-form'
import { isTeacher } from '@/lib/desk/entry/is-teacher'
import { DESK, returnAddress } from '@/lib/desk/entry/return-address'
import { enterDesk } from './actions'

export const metadata: Metadata = { title: 'Enter the desk' }

interface Props {
  readonly searchParams: Promise<{
    readonly from?: string | readonly string[]
    readonly left?: string | readonly string[]
  }>
}

/** Asks for the passphrase. The one page of the desk that is there without it. */
export default async function EnterPage({ searchParams }: Props) {
  const { from, left } = await searchParams
  const back = returnAddress(from)
  const isIn = await isTeacher()
  return (
    <main id="main" className="mx-auto max-w-measure px-4 pt-8 pb-16">
      <h1 className="text-3xl font-semibold tracking-tight">The teacher’s desk</h1>
      {left === undefined || isIn ? null : (
        <p role="status" className="mt-4 border-l-4 border-good bg-sheet p-3 font-sans">
          You have left the desk. What you were working on is kept.
        </p>
      )}
      <p className="mt-4">
        {isIn
          ? 'You are at the desk already, in this browser.'
          : 'Here a teacher brings an article, looks over its questions and publishes both. Pupils need nothing from here.'}
      </p>
      {isIn ? (
        <p className="mt-4">
          <a href={back}>{back === DESK ? 'Go to the desk' : 'Go on to where you were'}</a>
        </p>
      ) : (
        <div className="mt-8">
          <PassphraseForm enter={enterDesk} from={back} readsAddress />
          <Lost />
        </div>
      )}
    </main>
  )
}

function Lost() {
  return (
    <details className="mt-6 border-t border-rule pt-3 font-sans text-sm">
      <summary className="cursor-pointer py-2 text-link">Where the passphrase is</summary>
      <p className="mt-2">
        It was shown once, in the terminal, when this server was first started, unless whoever runs
        the server chose one. They can also make a new one, in the folder of the app:
      </p>
      <p className="mt-2">
        <code className="block overflow-x-auto bg-sheet p-3" tabIndex={0}>
          npm run --silent dateline -- passphrase
        </code>
      </p>
      <p className="mt-2">
        From then on the old one opens nothing, and everybody who is at the desk is asked for the
        new one.
      </p>
    </details>
  )
}
