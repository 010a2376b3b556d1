import type { Span } from '../span'
import { trimSpan } from './source-text'

/** A full stop ends a sentence when a capital, a Han sign or an Arabic letter may begin the next. */
const STOP = /[.!?](?=\s{1,8}[\p{Lu}"“«(\p{Lo}])|[。！？]|;(?=\s)|\n[ ]{0,40}\n/gu
/** After these a stop ends nothing: "9.30 a.m. Geneva time", "No. 5", "Mr. Lee". */
const ABBREVIATION = /(?:\b(?:a\.m|p\.m|No|Mr|Ms|Mrs|Dr|St|Art|Ref|etc)|\b\p{Lu})$/u

/** Cuts a stretch into sentences, bullets and clauses between semicolons. */
export function sentencesOf(plain: string, { start, end }: Span): Span[] {
  const sentences: Span[] = []
  let from = start
  for (const match of plain.slice(start, end).matchAll(STOP)) {
    const at = start + match.index
    if (match[0] === '.' && ABBREVIATION.test(plain.slice(Math.max(from, at - 8), at))) continue
    sentences.push(trimSpan(plain, { start: from, end: at + 1 }))
    from = at + match[0].length
  }
  sentences.push(trimSpan(plain, { start: from, end }))
  return sentences.filter((sentence) => sentence.start < sentence.end)
}

/** A match of a pattern inside a span, as a span of the whole text. */
export function findIn(plain: string, pattern: RegExp, { start, end }: Span): Span | null {
  const match = pattern.exec(plain.slice(start, end))
  return match && { start: start + match.index, end: start + match.index + match[0].length }
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
