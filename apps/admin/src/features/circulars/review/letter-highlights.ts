/** Words of the letter that state a fact. Offsets are in UTF-16 code units. */
export interface Highlight {
  readonly start: number
  readonly end: number
  readonly fact: string
}

/** A part of the letter with the facts it states; empty for other text. */
export interface Segment {
  readonly start: number
  readonly text: string
  readonly facts: readonly string[]
}

/**
 * Splits a letter at the start and end of every highlight. The segments joined are the letter.
 * Highlights can overlap: the facts of a segment start with that of the narrowest highlight, which
 * a click selects.
 */
export function segmentLetter(text: string, marks: readonly Highlight[]): Segment[] {
  const inside = marks
    .map((mark) => ({ ...mark, end: Math.min(mark.end, text.length) }))
    .filter((mark) => mark.start < mark.end)
    .sort((one, other) => one.end - one.start - (other.end - other.start))
  const cuts = new Set([0, text.length, ...inside.flatMap((mark) => [mark.start, mark.end])])
  const borders = [...cuts].sort((one, other) => one - other)
  return borders.slice(0, -1).map((start, index) => {
    const end = borders[index + 1] ?? text.length
    const covering = inside.filter((mark) => mark.start <= start && end <= mark.end)
    return {
      start,
      text: text.slice(start, end),
      facts: [...new Set(covering.map((mark) => mark.fact))],
    }
  })
}
