import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { Masthead } from '@/components/ui/masthead'
import { readingFont } from './fonts'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'Dateline', template: '%s – Dateline' },
  description: 'Read an article, answer its quiz, and see the sentence that proves each answer.',
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf9f4' },
    { media: '(prefers-color-scheme: dark)', color: '#171613' },
  ],
}

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    // The attribute has Next.js jump to the top of a page that is gone to; a smooth way there ends below the masthead.
    <html lang="en-GB" className={readingFont.variable} data-scroll-behavior="smooth">
      <body>
        <Masthead />
        {children}
      </body>
    </html>
  )
}
