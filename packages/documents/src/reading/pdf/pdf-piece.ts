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

/** Offset of text that is printed twice to look bold, as a share of the font size. */
const APART = 0.1

/** Removes pieces that are printed again at the same position. */
export function removeDuplicateGlyphs(pieces: readonly Piece[]): Piece[] {
  const printed = new Map<string, Piece>()
  return pieces.filter((piece) => {
    const places = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => placeOf(piece, x, y)))
    if (places.some((place) => isSamePlace(printed.get(place), piece))) return false
    printed.set(placeOf(piece, 0, 0), piece)
    return true
  })
}

/** Returns the keys of the grid cells at and around the start of a piece. */
function placeOf({ text, x, y }: Piece, across: number, up: number): string {
  return `${Math.floor(x) + across} ${Math.floor(y) + up} ${text}`
}

function isSamePlace(printed: Piece | undefined, { x, y, width, size }: Piece): boolean {
  return (
    printed !== undefined &&
    Math.abs(printed.x - x) < APART * size &&
    Math.abs(printed.y - y) < APART * size &&
    Math.abs(printed.width - width) < APART * size
  )
}
