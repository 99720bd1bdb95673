import { SaxesParser } from 'saxes'

export type XmlAttributes = Readonly<Record<string, string>>

/** What is done with each part of an XML text. Attributes have the prefixes that they are written with. */
export interface XmlVisitor {
  readonly open?: (name: string, attributes: XmlAttributes) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

export type XmlFault = 'damaged' | 'too-much'

const DEEPEST = 256
/** What is written in an attribute: a name, a number, an address. */
const LONGEST_VALUE = 100_000
const MOST_ELEMENTS = 250_000

/** Walks through an XML text; returns what is wrong with it, and then stops there. It never throws. */
export function readXml(text: string, visitor: XmlVisitor): XmlFault | undefined {
  const parser = new SaxesParser({ xmlns: false })
  let depth = 0
  let count = 0
  let fault: XmlFault | undefined
  parser.on('doctype', () => (fault ??= 'damaged'))
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    count += 1
    if (depth > DEEPEST || count > MOST_ELEMENTS) fault ??= 'too-much'
    for (const value of Object.values(attributes))
      if (value.length > LONGEST_VALUE) fault ??= 'too-much'
    if (fault === undefined) visitor.open?.(name, attributes)
  })
  parser.on('text', (words) => visitor.text?.(words))
  parser.on('cdata', (words) => visitor.text?.(words))
  parser.on('closetag', ({ name }) => {
    depth -= 1
    visitor.close?.(name)
  })
  try {
    for (let at = 0; at < text.length && fault === undefined; at += STEP)
      parser.write(text.slice(at, at + STEP))
    if (fault === undefined) parser.close()
  } catch {
    return fault ?? 'damaged'
  }
  return fault
}

const STEP = 65_536

/** The text of the first element of each name, for short parts such as a document's properties. */
export function readXmlFields(text: string, names: readonly string[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  let open: string | undefined
  readXml(text, {
    open: (name) => {
      open = names.includes(name) && !fields.has(name) ? name : undefined
      if (open !== undefined) fields.set(open, '')
    },
    text: (words) => {
      if (open !== undefined) fields.set(open, `${fields.get(open) ?? ''}${words}`)
    },
    close: () => (open = undefined),
  })
  return fields
}
