import type { Feedback, Item, PassageMode } from '@/lib/quiz/item'

/**
 * An article with its quiz while a teacher works on it. Pupils see none of it until it is published. It is plain data:
 * the device and the server keep it as JSON.
 */
export interface Manuscript {
  /** Made by the server: lower-case letters and digits. */
  readonly id: string
  /** The published article that it changes, with the version that the work began from; none for a new article. */
  readonly changes?: { readonly slug: string; readonly version: string } | undefined
  /** The last part of the address that pupils open. */
  readonly slug: string
  readonly article: ManuscriptArticle
  readonly feedback: Feedback
  readonly passageMode: PassageMode
  /** In the order in which they are asked. */
  readonly items: readonly ReviewItem[]
  /** What the importer took out of the passage and nobody has put back. */
  readonly takenOut: readonly TakenOut[]
  readonly pictures: readonly ManuscriptPicture[]
  /** How many pictures the article had in files of their own, which did not come along. */
  readonly picturesBeside?: number | undefined
}

/** The front matter and the passage as fields of a form: what is not known is the empty text. */
export interface ManuscriptArticle {
  readonly title: string
  readonly byline: string
  readonly source: string
  readonly sourceUrl: string
  /** EDTF day. */
  readonly published: string
  readonly place: string
  /** BCP 47. */
  readonly language: string
  /** Markdown, as it stands in article.md. */
  readonly passage: string
}

/** An item on the desk. Its texts may still be empty. */
export interface ReviewItem {
  readonly item: Item
  /** The rules that drafted it; none for an item that a person wrote. */
  readonly by?: string | undefined
  /** Whether a person has accepted it. Until then it is a draft. */
  readonly isKept: boolean
  /** Advice that a person has overruled, and why. */
  readonly overruled: readonly Overruled[]
}

export interface Overruled {
  /** The name of the gate. */
  readonly gate: string
  readonly reason: string
}

/** Words that were in what the teacher brought and are not in the passage. */
export interface TakenOut {
  readonly id: string
  readonly text: string
  /** A code of the importer, such as `caption`. */
  readonly reason: string
  /** The number of paragraphs of the passage that stood before it. */
  readonly after: number
}

/** A picture that came with the article; its bytes lie with the manuscript on the server. */
export interface ManuscriptPicture {
  /** The file's name, as the passage will refer to it. */
  readonly name: string
  readonly alt: string
  /** Whether it is to be published with the article. */
  readonly isWanted: boolean
}
