'use client'

import { useActionState, useEffect, useId, useRef, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { FROM_FIELD, PASSPHRASE_FIELD, type EnterDesk } from '@/lib/review/enter-outcome'

interface PassphraseFormProps {
  readonly enter: EnterDesk
  /** Where to go then. Without it the page stays as it is, and calls `onEntered`. */
  readonly from?: string | undefined
  readonly onEntered?: (() => void) | undefined
  /** Whether the address may have the passphrase behind its `#`, as the one printed at the first start has. */
  readonly readsAddress?: boolean | undefined
  readonly children?: ReactNode
}

/** Asks for the passphrase of the desk. It is a plain form, so that it works without JavaScript too. */
export function PassphraseForm({
  enter,
  from,
  onEntered,
  readsAddress = false,
  children,
}: PassphraseFormProps) {
  const [outcome, act, isPending] = useActionState(enter, undefined)
  const form = useRef<HTMLFormElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const says = outcome?.status === 'refused' ? outcome.says : undefined

  useEffect(() => {
    if (!readsAddress) return undefined
    const tryAddress = () => {
      const passphrase = takePassphrase()
      if (passphrase === '' || field.current === null) return
      field.current.value = passphrase
      form.current?.requestSubmit()
    }
    tryAddress()
    // The address may also be pasted where this page is open already.
    window.addEventListener('hashchange', tryAddress)
    return () => window.removeEventListener('hashchange', tryAddress)
  }, [readsAddress])

  useEffect(() => {
    if (outcome?.status === 'entered') onEntered?.()
    if (outcome?.status === 'refused') field.current?.focus()
    // Each try has an outcome of its own; who is told of it does not matter.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [outcome])

  return (
    <form ref={form} action={act} className="font-sans">
      {from === undefined ? null : <input type="hidden" name={FROM_FIELD} value={from} />}
      {/* A browser that keeps passwords asks for a name to keep it by. */}
      <input type="text" name="username" value="teacher" autoComplete="username" readOnly hidden />
      <label htmlFor={id} className="mb-1 block font-medium">
        Passphrase
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          ref={field}
          id={id}
          type="password"
          name={PASSPHRASE_FIELD}
          autoComplete="current-password"
          required
          aria-invalid={says === undefined ? undefined : true}
          aria-describedby={says === undefined ? undefined : `${id}-says`}
          className="entry min-w-0 flex-1 basis-56"
        />
        <Button look="main" type="submit" aria-disabled={isPending}>
          {isPending ? 'Looking…' : 'Enter'}
        </Button>
      </div>
      <p id={`${id}-says`} role="alert" className="mt-2 min-h-6 text-bad">
        {isPending ? '' : says}
      </p>
      {children}
    </form>
  )
}

/** The passphrase behind the `#` of the address. It is taken out of the address, so that no history keeps it. */
function takePassphrase(): string {
  const { hash, pathname, search } = window.location
  if (hash.length < 2) return ''
  window.history.replaceState(window.history.state, '', `${pathname}${search}`)
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return ''
  }
}
