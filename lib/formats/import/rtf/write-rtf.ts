import { collectPictures, pictureTag } from '../collect-pictures'
import { resolveLink } from '../resolve-link'
import type { FilePicture } from '../imported-file'
import { PLAIN, writeDocument } from '../write-document'
import { CHARACTERS, CODE_PAGES, DESTINATIONS, DROPPED, ENDS, STARRED } from './control-words'
import { pictureBytes } from './picture-bytes'
import { innerGroup, outermostGroup, type RtfGroup } from './rtf-group'
import { blockOfParagraph, plainParagraph } from './rtf-paragraph'
import { rtfTables } from './rtf-tables'
import { rtfText } from './rtf-text'
import type { RtfVisitor } from './scan-rtf'

const LONGEST_WORDS = 4000
const LINK = /^\s*HYPERLINK\s+"(?<address>[^"]*)"/i
const NO_TEXT = /^\s*(?:TOC|INDEX|PAGE|NUMPAGES|FILENAME)\b/i
/** Signs of symbol fonts. */
const SYMBOL = /[\uF000-\uF0FF]/g

export interface RtfWriter extends RtfVisitor {
  readonly pictures: readonly FilePicture[]
  readonly title: () => string
  /** The words of the notes so far. */
  readonly notes: readonly string[]
  readonly toHtml: () => string
}

/** Writes the HTML of an RTF file while it is scanned. */
export function writeRtf(): RtfWriter {
  const writer = writeDocument()
  const collector = collectPictures()
  const tables = rtfTables()
  const coded = rtfText()
  const groups: RtfGroup[] = []
  let group = outermostGroup()
  let paragraph = plainParagraph()
  let title = ''
  const notes: string[] = []
  let defaultFont: number | undefined
  /** How many characters are left that only stand in for the one before. */
  let substitutes = 0

  const addWords = (words: string): void => {
    const { destination, look, field, isHidden } = group
    if (words === '' || isHidden || destination === 'dropped') return
    if (destination === 'body') {
      const shown = words.replace(SYMBOL, (sign) => (sign === '\uF0B7' ? '•' : ''))
      if (field?.isDropped !== true) writer.addText(shown, { ...look, href: field?.href })
    } else if (destination === 'bullet') paragraph.bullet = shorten(paragraph.bullet + words)
    else group.words = shorten(group.words + words)
  }
  const flush = (): void => addWords(coded.take())

  const endParagraph = (): void => {
    writer.endParagraph(blockOfParagraph(paragraph, tables.styles))
    paragraph.bullet = ''
  }

  /** Whether the word says where the words of its group go. */
  const isDestination = (word: string): boolean => {
    const { destination, isStarred } = group
    if (destination === 'info') {
      if (word === 'title') group.destination = 'title'
    } else if (destination === 'property') {
      if (word === 'sn') group.destination = 'property-name'
      if (word === 'sv') group.destination = 'property-value'
    } else if (DROPPED.has(word) || (isStarred && !STARRED.has(word))) group.destination = 'dropped'
    else {
      const next = DESTINATIONS.get(word)
      if (next === undefined) return false
      group.destination = next
      // The words that follow are no longer what `\*` is about.
      group.isStarred = false
      if (next === 'picture') group.picture = { parts: [], alt: '', property: '' }
    }
    return true
  }

  const applyInBody = (word: string, value: number | undefined): void => {
    const isOn = value !== 0
    if (ENDS.has(word)) return endParagraph()
    const codePage = word === 'ansicpg' ? value : CODE_PAGES.get(word)
    if (codePage !== undefined) return coded.setCodePage(codePage)
    switch (word) {
      case 'line':
        return writer.addTag('<br>')
      case 'b':
        group.look = { ...group.look, isBold: isOn }
        return
      case 'i':
        group.look = { ...group.look, isItalic: isOn }
        return
      case 'v':
      case 'deleted':
        group.isHidden = isOn
        return
      case 'plain':
        Object.assign(group, { look: PLAIN, isHidden: false, font: defaultFont })
        return
      case 'f':
        group.font = value
        return
      case 'deff':
        group.font = defaultFont = value
        return
      case 'pard':
        paragraph = { ...plainParagraph(), bullet: paragraph.bullet }
        return
      case 's':
        paragraph.style = value ?? 0
        return
      case 'outlinelevel':
        paragraph.outlineLevel = value
        return
      case 'ls':
        paragraph.isListed = (value ?? 0) > 0
        return
      case 'ilvl':
        paragraph.listLevel = Math.max(0, value ?? 0)
        return
      case 'field':
        group.field = { isDropped: false }
        return
      case 'shptxt':
        group.around = paragraph
        paragraph = plainParagraph()
        writer.beginInset()
    }
  }

  /** Uses what a group has gathered, now that it is closed and `group` is the one around it. */
  const leave = ({ destination, words, field, picture, around }: RtfGroup): void => {
    if (around !== undefined) {
      endParagraph()
      writer.endInset()
      paragraph = around
    }
    if (destination === 'styles') tables.nameStyle(words)
    if (destination === group.destination) group.words = shorten(group.words + words)
    else if (destination === 'title') title = words
    else if (destination === 'note') notes.push(words)
    else if (destination === 'property-name' && picture) picture.property = words.trim()
    else if (destination === 'property-value' && picture?.property === 'wzDescription')
      picture.alt = words
    else if (destination === 'instruction' && field) {
      field.href = resolveLink(LINK.exec(words)?.groups?.['address'] ?? '', undefined)
      field.isDropped = NO_TEXT.test(words)
    } else if (destination === 'picture' && picture && group.destination === 'body') {
      const name = collector.add(pictureBytes(picture), picture.alt)
      if (name !== undefined) writer.addTag(pictureTag(name, picture.alt))
    }
  }

  return {
    pictures: collector.pictures,
    title: () => title,
    notes,
    open: () => {
      flush()
      substitutes = 0
      groups.push(group)
      group = innerGroup(group)
    },
    close: () => {
      flush()
      substitutes = 0
      const closed = group
      group = groups.pop() ?? outermostGroup()
      leave(closed)
    },
    control: (word, value) => {
      flush()
      const character = CHARACTERS.get(word)
      const isSubstitute = substitutes > 0 && character !== undefined
      substitutes = isSubstitute ? substitutes - 1 : 0
      if (isSubstitute || group.destination === 'dropped') return
      if (word === 'u' && value !== undefined) {
        addWords(String.fromCharCode(value & 0xffff))
        substitutes = group.substitutes
      } else if (word === 'uc') group.substitutes = Math.max(0, value ?? 1)
      else if (word === '*') group.isStarred = true
      else if (character !== undefined) addWords(character)
      else if (isDestination(word)) return
      else if (group.destination === 'fonts') tables.defineFont(word, value ?? 0)
      else if (group.destination === 'styles') tables.defineStyle(word, value ?? 0)
      else if (group.destination === 'body') applyInBody(word, value)
      else if (group.destination === 'note' && ENDS.has(word)) addWords(' ')
    },
    text: (bytes) => {
      const skipped = Math.min(substitutes, bytes.length)
      substitutes -= skipped
      const rest = bytes.subarray(skipped)
      const { destination, picture, font } = group
      if (destination === 'dropped' || rest.length === 0) return
      if (destination === 'picture')
        picture?.parts.push({ hex: Buffer.from(rest).toString('latin1') }) // prettier-ignore
      else coded.add(rest, font === undefined ? undefined : tables.codePages.get(font))
    },
    binary: (bytes) => {
      if (group.destination === 'picture') group.picture?.parts.push(bytes)
    },
    toHtml: () => {
      flush()
      endParagraph()
      return writer.toHtml()
    },
  }
}

function shorten(words: string): string {
  return words.slice(0, LONGEST_WORDS)
}
