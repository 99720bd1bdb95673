'use client'

import { useState } from 'react'
import { useEntry } from './entry-context'
import { PassphraseForm } from './passphrase-form'
import type { Failure } from './use-desk-action'

/**
 * Why the server did not do what was asked; whoever is signed out can enter the passphrase right there. It holds a form,
 * so it stands in none.
 */
export function FailureNote({ failure }: { readonly failure: Failure | undefined }) {
  return (
    <div role="alert" className="font-sans empty:hidden">
      {failure === undefined ? null : (
        <div className="my-3 border-l-4 border-bad bg-sheet p-3">
          {'says' in failure ? <p>{failure.says}</p> : <SignIn />}
        </div>
      )}
    </div>
  )
}

function SignIn() {
  const enter = useEntry()
  const [isIn, setIn] = useState(false)
  if (isIn) return <p>You are signed in again. Nothing was lost: now do once more what you did.</p>
  return (
    <>
      <p className="mb-3">
        You have been signed out, so nothing was changed. What stands on this page stays.
      </p>
      <PassphraseForm enter={enter} onEntered={() => setIn(true)} />
    </>
  )
}
