import localFont from 'next/font/local'

/** The reading face, shipped with the app: Source Serif 4 (SIL OFL 1.1). Other letters come by globals.css. */
export const readingFont = localFont({
  variable: '--font-reading',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
  src: [
    {
      path: '../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2',
      weight: '400',
      style: 'normal',
    },
    {
      path: '../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2',
      weight: '400',
      style: 'italic',
    },
    {
      path: '../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
      weight: '600',
      style: 'normal',
    },
  ],
})
