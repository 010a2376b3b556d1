/** Words of the letter that state a fact. Offsets count UTF-16 units of the text. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly fact: string
}

/** A stretch of the letter throughout which the same facts are stated; none for ordinary words. */
export interface Segment {
  readonly start: number
  readonly text: string
  readonly facts: readonly string[]
}

/**
 * Cuts a letter wherever a mark begins or ends. The segments, put together, are the letter again.
 *
 * Marks may overlap; the facts of a segment stand with the narrowest mark first, which is the one
 * that a click on the words means.
 */
export function segmentLetter(text: string, marks: readonly Mark[]): Segment[] {
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
