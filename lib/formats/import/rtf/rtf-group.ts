import { PLAIN, type Look } from '../write-document'
import type { RtfParagraph } from './rtf-paragraph'

/** Where the words of a group go. */
export type Destination =
  | 'body'
  | 'dropped'
  | 'fonts'
  | 'styles'
  | 'info'
  | 'title'
  | 'bullet'
  | 'note'
  | 'instruction'
  | 'picture'
  | 'property'
  | 'property-name'
  | 'property-value'

/** A link, for example: the instruction of a field says where it leads, and its result is what is shown. */
export interface RtfField {
  href?: string | undefined
  /** Whether its result is no part of the text, as a table of contents is none. */
  isDropped: boolean
}

/** The bytes of a picture, as they come, and what is said of it. */
export interface RtfPicture {
  readonly parts: (Uint8Array | { readonly hex: string })[]
  alt: string
  property: string
}

/** What holds inside of a group; each group begins with what holds around it. */
export interface RtfGroup {
  destination: Destination
  /** Whether `\*` has come, which marks what a reader may leave out. */
  isStarred: boolean
  look: Look
  isHidden: boolean
  font: number | undefined
  /** How many characters stand behind each `\u` for those who don't know it. */
  substitutes: number
  field: RtfField | undefined
  picture: RtfPicture | undefined
  /** The words of this group, where they are gathered: a style's name, a title. */
  words: string
  /** For a text box: the paragraph that it stands in. */
  around: RtfParagraph | undefined
}

export function outermostGroup(): RtfGroup {
  return {
    destination: 'body',
    isStarred: false,
    look: PLAIN,
    isHidden: false,
    font: undefined,
    substitutes: 1,
    field: undefined,
    picture: undefined,
    words: '',
    around: undefined,
  }
}

export function innerGroup(outer: RtfGroup): RtfGroup {
  return { ...outer, isStarred: false, words: '', around: undefined }
}
