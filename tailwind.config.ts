import type { Config } from 'tailwindcss'

/**
 * The look of the paper. Colours are CSS variables that change with the reader's theme (app/theme.css); the serif is
 * made for reading at length, and controls use the device's own sans.
 */
const config: Config = {
  content: [],
  theme: {
    extend: {
      colors: {
        paper: 'var(--paper)',
        sheet: 'var(--sheet)',
        ink: 'var(--ink)',
        faded: 'var(--faded)',
        rule: 'var(--rule)',
        edge: 'var(--edge)',
        link: 'var(--link)',
        marker: 'var(--marker)',
        good: 'var(--good)',
        bad: 'var(--bad)',
        again: 'var(--again)',
      },
      fontFamily: {
        serif: ['var(--font-reading)', '"Source Serif 4"', 'Georgia', 'serif'],
        sans: ['system-ui', '-apple-system', '"Segoe UI"', 'Roboto', 'sans-serif'],
      },
      maxWidth: {
        // 66 characters of the reading face, the middle of the 60 to 75 that typographers advise.
        measure: '37rem',
      },
    },
  },
}

export default config
