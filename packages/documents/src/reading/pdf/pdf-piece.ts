/** A piece of text at its position in a PDF, in points from the lower left corner. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Font size; 0 for spaces. */
  readonly size: number
}

/** Adjacent pieces on one line, in the order in which they were written. */
export interface Line {
  readonly pieces: readonly Piece[]
  readonly x: number
  readonly y: number
  readonly end: number
  readonly size: number
}
