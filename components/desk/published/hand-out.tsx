'use client'

import { Button } from '@/components/ui/button'
import { CopyButton } from './copy-button'
import { QrCode } from './qr-code'

/** What to hand out: the link to the article, as text and as a QR code, on the screen or on paper. */
export function HandOut({
  address: { here, elsewhere },
  title,
}: {
  readonly address: {
    readonly here: string
    /** For other devices on the same network, where `here` works only on this computer. */
    readonly elsewhere?: string | undefined
  }
  readonly title: string
}) {
  const link = elsewhere ?? here
  return (
    <section aria-labelledby="hand-out" className="mt-6">
      <h2 id="hand-out" className="text-xl font-semibold tracking-tight print:hidden">
        The link for your class
      </h2>
      <div className="mt-3 flex flex-wrap items-start gap-x-8 gap-y-4 print:block">
        <QrCode text={link} name={`QR code of the link to “${title}”`} />
        <div className="min-w-0 flex-1 basis-64 font-sans">
          <p className="text-lg break-all print:mt-4 print:text-2xl">
            <a href={link}>{link}</a>
          </p>
          {elsewhere === undefined ? null : (
            <p className="mt-2 text-sm text-faded print:hidden">
              You opened the desk at an address that only this computer knows. This link works for
              other devices on the same network.
            </p>
          )}
          <p className="mt-2 text-sm text-faded print:hidden">
            Answers and results stay on your pupils’ own devices; none of them come to the desk.
          </p>
          <div className="mt-4 flex flex-wrap items-center gap-3 print:hidden">
            <CopyButton text={link} />
            <Button onClick={() => window.print()}>Print this</Button>
          </div>
        </div>
      </div>
    </section>
  )
}
