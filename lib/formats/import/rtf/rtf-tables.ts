import type { RtfStyle } from './rtf-paragraph'
import { codePageOfCharset } from './code-pages'

/** The fonts and styles that an RTF file lists before its text. */
export interface RtfTables {
  readonly codePages: ReadonlyMap<number, number>
  readonly styles: ReadonlyMap<number, RtfStyle>
  readonly defineFont: (word: string, value: number) => void
  readonly defineStyle: (word: string, value: number) => void
  /** Takes the name of the style that was being defined. */
  readonly nameStyle: (words: string) => void
}

export function rtfTables(): RtfTables {
  const codePages = new Map<number, number>()
  const styles = new Map<number, RtfStyle>()
  let font = 0
  let style: number | undefined
  let outlineLevel: number | undefined
  return {
    codePages,
    styles,
    defineFont: (word, value) => {
      if (word === 'f') font = value
      const codePage = word === 'fcharset' ? codePageOfCharset(value) : undefined
      if (codePage !== undefined) codePages.set(font, codePage)
      else if (word === 'cpg') codePages.set(font, value)
    },
    defineStyle: (word, value) => {
      if (word === 's') [style, outlineLevel] = [value, undefined]
      else if (word === 'outlinelevel') outlineLevel = value
    },
    nameStyle: (words) => {
      const end = words.indexOf(';')
      if (end < 0 || style === undefined) return
      styles.set(style, { name: words.slice(0, end), outlineLevel })
      style = undefined
    },
  }
}
