import type { PersonalSpan } from './addresses'
import type { Substitute } from './substitutes'

/** Returns the spans in order, of two that overlap the first given. */
export function withoutOverlaps(text: string, spans: readonly PersonalSpan[]): PersonalSpan[] {
  const taken = new Uint8Array(text.length)
  return spans
    .filter(({ start, end }) => {
      if (taken.subarray(start, end).includes(1)) return false
      taken.fill(1, start, end)
      return true
    })
    .toSorted((one, other) => one.start - other.start)
}

/** @param spans - in order, none over another */
export function replaceSpans(
  text: string,
  spans: readonly PersonalSpan[],
  substitute: Substitute,
): string {
  const pieces: string[] = []
  let from = 0
  for (const { kind, start, end } of spans) {
    pieces.push(text.slice(from, start), substitute(kind, text.slice(start, end)))
    from = end
  }
  return [...pieces, text.slice(from)].join('')
}
