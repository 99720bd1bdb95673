'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'

/** Copies the link, and says whether it did. */
export function CopyButton({ text }: { readonly text: string }) {
  const [words, setWords] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setWords('Copied')
    } catch {
      // Browsers allow it only on https pages and on this computer itself.
      setWords('This browser does not let the page copy. Select the link and copy it.')
    }
  }
  return (
    <>
      <Button look="main" onClick={() => void copy()}>
        Copy the link
      </Button>
      <span role="status" className="text-sm">
        {words}
      </span>
    </>
  )
}
