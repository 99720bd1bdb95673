/** Words that stand together on a page, measured in points from its top left corner. */
export interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
  /** The line that the letters stand on. */
  readonly y: number
  readonly size: number
  readonly font: string
  readonly isRightToLeft: boolean
}

/** A line, or as much of it as stands in one column. */
export interface PdfLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** The font of all its words, or the empty text if there is more than one. */
  readonly font: string
}

export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly pieces: readonly Piece[]
}

/** The middle one of some numbers; 0 if there are none. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
