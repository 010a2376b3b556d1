/** PDF matrix a, b, c, d, e, f, which maps (x, y) to (ax + cy + e, bx + dy + f). */
export type Matrix = readonly [number, number, number, number, number, number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** Returns the matrix that applies `inner`, then `outer`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [p, q, r, s, t, u] = inner
  return [
    a * p + c * q,
    b * p + d * q,
    a * r + c * s,
    b * r + d * s,
    a * t + c * u + e,
    b * t + d * u + f,
  ]
}

/** Text state that determines the position of the next glyph (ISO 32000-1, 9.3 and 9.4). */
export interface TextState {
  /** Of the page. */
  matrix: Matrix
  text: Matrix
  line: Matrix
  font: string
  size: number
  signSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
}

export function newTextState(): TextState {
  return {
    matrix: IDENTITY,
    text: IDENTITY,
    line: IDENTITY,
    font: '',
    size: 0,
    signSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
  }
}

export function moveLine(state: TextState, x: number, y: number): void {
  state.line = times(state.line, [1, 0, 0, 1, x, y])
  state.text = state.line
}

export function advance(state: TextState, by: number): void {
  state.text = times(state.text, [1, 0, 0, 1, by * state.scale, 0])
}
