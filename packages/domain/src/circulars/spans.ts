import type { Span } from '../span'

export function textAt(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}

/** Where a match lies in the whole text, when it was looked for from an offset on. */
export function spanOf(match: RegExpExecArray, offset = 0): Span {
  const start = offset + match.index
  return { start, end: start + match[0].length }
}

/** A match of a pattern inside a span, as a span of the whole text. */
export function findIn(text: string, pattern: RegExp, within: Span): Span | null {
  const match = pattern.exec(textAt(text, within))
  return match && spanOf(match, within.start)
}

/** Every match of a pattern with the flag `g` inside a span. */
export function findAllIn(text: string, pattern: RegExp, within: Span): Span[] {
  return Array.from(textAt(text, within).matchAll(pattern), (match) => spanOf(match, within.start))
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
