'use client'

import { useRef, type ClipboardEvent, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { useIsLive } from '@/components/ui/use-is-live'
import { FailureNote } from '../failure-note'
import { DropZone } from './drop-zone'
import { htmlAfterPaste } from './pasted'
import { useBring } from './use-bring'
import { usePasted } from './use-pasted'

const FORMATS = '.txt,.md,.html,.htm,.mhtml,.mht,.docx,.odt,.rtf,.pdf'

/** The three ways to bring an article: paste it, drop it anywhere on the page, or choose its file. */
export function BringArticle() {
  const { pasted, isRestored, change: keep, forget } = usePasted()
  const { what, failure, bringFiles, bringPasted, stop } = useBring()
  const isLive = useIsLive()
  // The browser inserts the text itself, so that its own undo goes on working.
  const pastedHtml = useRef<string>(undefined)
  const isBusy = what !== undefined
  const isEmpty = pasted.text.trim() === ''

  const takePaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { clipboardData, currentTarget } = event
    const [file] = clipboardData.files
    if (file !== undefined && clipboardData.getData('text/plain') === '') {
      event.preventDefault()
      bringFiles([file])
      return
    }
    const { selectionStart: start, selectionEnd: end } = currentTarget
    const html = clipboardData.getData('text/html')
    pastedHtml.current = htmlAfterPaste(pasted, { html, start, end })
  }
  const change = (text: string) => {
    keep({ text, html: pastedHtml.current })
    pastedHtml.current = undefined
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!isEmpty) bringPasted(pasted, forget)
  }

  return (
    <>
      <form onSubmit={send} className="mt-5 font-sans" aria-label="Bring an article">
        <label>
          <span className="mb-1 block">
            Paste the article here, or drop its file anywhere on this page.
          </span>
          <textarea
            value={pasted.text}
            onChange={({ target }) => change(target.value)}
            onPaste={takePaste}
            readOnly={isBusy}
            rows={9}
            className="block w-full resize-y rounded-sm border border-edge bg-paper p-3 font-serif text-lg leading-normal text-ink"
          />
        </label>
        <p className="mt-1 min-h-5 text-sm text-faded">
          {isRestored ? 'This was kept on this device since you were last here. ' : null}
          {pasted.html === undefined ? null : 'Headings, links and emphasis come along.'}
        </p>
        <div className="mt-2 flex flex-wrap items-center gap-3">
          <Button type="submit" look="main" disabled={!isLive || isBusy || isEmpty}>
            Read this article
          </Button>
          <FileButton isDisabled={!isLive || isBusy} onFiles={bringFiles} />
          <p role="status">{isBusy ? `Reading ${what}…` : ''}</p>
          {isBusy ? (
            <Button look="quiet" onClick={stop}>
              Stop
            </Button>
          ) : null}
        </div>
      </form>
      <FailureNote failure={failure} />
      <p className="mt-3 font-sans text-sm text-faded">
        Plain text, Markdown, a saved web page, Word, OpenDocument, RTF or PDF, up to 25 MB. Pupils
        see nothing of it until you publish.
      </p>
      <noscript>
        <p className="mt-3 font-sans border-l-4 border-again bg-sheet p-3">
          The desk needs JavaScript.
        </p>
      </noscript>
      <DropZone onFiles={bringFiles} />
    </>
  )
}

function FileButton({
  isDisabled,
  onFiles,
}: {
  readonly isDisabled: boolean
  readonly onFiles: (files: readonly File[]) => void
}) {
  return (
    <label className="button button-plain relative has-disabled:cursor-default has-disabled:opacity-60 has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-link">
      {/* Said by the field itself, and heard once. */}
      <span aria-hidden="true">Choose a file</span>
      <input
        type="file"
        aria-label="Choose a file"
        accept={FORMATS}
        disabled={isDisabled}
        className="sr-only"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])])
          // The same file can be chosen again after a refusal.
          target.value = ''
        }}
      />
    </label>
  )
}
