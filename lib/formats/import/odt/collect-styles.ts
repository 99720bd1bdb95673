import { blockOfStyle, type Block } from '../block-of-style'
import type { XmlAttributes, XmlVisitor } from '../read-xml'

interface Style {
  readonly parent: string | undefined
  isBold?: boolean
  isItalic?: boolean
  isHidden?: boolean
}

/** The styles of an OpenDocument file, in the order in which they are met. */
export interface StyleCollector extends XmlVisitor {
  readonly open: (name: string, attributes: XmlAttributes) => void
  readonly close: (name: string) => void
  /** What a paragraph of this style is. */
  readonly blockOf: (style: string) => Block | undefined
  /** What this style says of the look of words; undefined where it says nothing. */
  readonly lookOf: (
    style: string,
  ) => Readonly<Record<'isBold' | 'isItalic' | 'isHidden', boolean | undefined>>
  /** Whether a list of this style is numbered at this level, which counts from 1. */
  readonly isNumbered: (list: string, level: number) => boolean
}

/** How many styles a style may rest on. */
const LONGEST_LINE = 12
const BOLD = /^(?:bold|[6-9]00)$/

export function collectStyles(): StyleCollector {
  const styles = new Map<string, Style>()
  const numbered = new Set<string>()
  let current: Style | undefined
  let list = ''

  const lineOf = (name: string): readonly (readonly [string, Style | undefined])[] => {
    const line: (readonly [string, Style | undefined])[] = []
    let at: string | undefined = name
    while (at !== undefined && line.length < LONGEST_LINE) {
      const style: Style | undefined = styles.get(at)
      line.push([at, style])
      at = style?.parent
    }
    return line
  }
  return {
    open: (name, attributes) => {
      if (name === 'style:style') {
        current = { parent: attributes['style:parent-style-name'] }
        styles.set(attributes['style:name'] ?? '', current)
      } else if (name === 'style:text-properties' && current !== undefined) {
        const { 'fo:font-weight': weight, 'fo:font-style': slant } = attributes
        if (weight !== undefined) current.isBold = BOLD.test(weight)
        if (slant !== undefined) current.isItalic = slant === 'italic' || slant === 'oblique'
        if (attributes['text:display'] === 'none') current.isHidden = true
      } else if (name === 'text:list-style') list = attributes['style:name'] ?? ''
      else if (name === 'text:list-level-style-number' && attributes['style:num-format'])
        numbered.add(`${attributes['text:level'] ?? '1'} ${list}`)
    },
    close: (name) => {
      if (name === 'style:style') current = undefined
    },
    blockOf: (style) =>
      lineOf(style)
        .map(([name]) => blockOfStyle(name))
        .find((block) => block !== undefined),
    lookOf: (style) => {
      // A paragraph's own look is that of its style; only what is set on words counts as emphasis.
      const line = lineOf(style)
      const first = <Key extends 'isBold' | 'isItalic' | 'isHidden'>(key: Key) =>
        line.find(([, found]) => found?.[key] !== undefined)?.[1]?.[key]
      return { isBold: first('isBold'), isItalic: first('isItalic'), isHidden: first('isHidden') }
    },
    isNumbered: (name, level) => numbered.has(`${level} ${name}`),
  }
}
