import { readXml } from '../read-xml'
import { xmlText } from '../xml-text'

const PARTS = ['word/footnotes.xml', 'word/endnotes.xml']
const NOTE = /^w:(?:footnote|endnote)$/

/** The words of the footnotes of a Word document, then those of its endnotes, in their order. */
export function readNotes(files: ReadonlyMap<string, Uint8Array>): readonly string[] {
  return PARTS.flatMap((name) => {
    const part = files.get(name)
    return part === undefined ? [] : notesIn(xmlText(part) ?? '')
  })
}

function notesIn(xml: string): readonly string[] {
  const notes: string[] = []
  let words: string | undefined
  let isText = false
  readXml(xml, {
    open: (name, attributes) => {
      // One with a type is the line above the notes.
      if (NOTE.test(name) && attributes['w:type'] === undefined) words = ''
      isText = name === 'w:t'
      if (name === 'w:tab' || name === 'w:br') words &&= `${words} `
    },
    text: (text) => {
      if (isText && words !== undefined) words += text
    },
    close: (name) => {
      isText = false
      if (name === 'w:p') words &&= `${words} `
      if (!NOTE.test(name)) return
      if (words !== undefined) notes.push(words)
      words = undefined
    },
  })
  return notes
}
