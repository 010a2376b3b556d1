import type { Piece } from './pdf-line'

/** Of the size of the letters: bold ones are made by printing them twice, so far apart. */
const APART = 0.1

/** What is printed a second time over itself is taken once. */
export function withoutDoubles(pieces: readonly Piece[]): Piece[] {
  const printed = new Map<string, Piece>()
  return pieces.filter((piece) => {
    const places = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => placeOf(piece, x, y)))
    if (places.some((place) => isSamePlace(printed.get(place), piece))) return false
    printed.set(placeOf(piece, 0, 0), piece)
    return true
  })
}

/** The square of a point that a piece begins in, or one beside it. */
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
