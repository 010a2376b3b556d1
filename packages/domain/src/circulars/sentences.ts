import type { Span } from '../span'
import { trimSpan } from './source-text'
import { spanOf } from './spans'

/** A full stop ends a sentence when a capital, a Han sign or an Arabic letter may begin the next. */
const STOP = /[.!?](?=\s{1,8}[\p{Lu}"“«(\p{Lo}])|[。！？]|;(?=\s)|\n[ ]{0,40}\n/gu
/** After these a stop ends nothing: "9.30 a.m. Geneva time", "No. 5", "Mr. Lee". */
const ABBREVIATION = /(?:\b(?:a\.m|p\.m|No|Mr|Ms|Mrs|Dr|St|Art|Ref|etc)|\b\p{Lu})$/u

/** Cuts a stretch into sentences, bullets and clauses between semicolons. */
export function sentencesOf(plain: string, { start, end }: Span): Span[] {
  const sentences: Span[] = []
  let from = start
  for (const match of plain.slice(start, end).matchAll(STOP)) {
    const stop = spanOf(match, start)
    const before = plain.slice(Math.max(from, stop.start - 8), stop.start)
    if (match[0] === '.' && ABBREVIATION.test(before)) continue
    sentences.push(trimSpan(plain, { start: from, end: stop.start + 1 }))
    from = stop.end
  }
  sentences.push(trimSpan(plain, { start: from, end }))
  return sentences.filter((sentence) => sentence.start < sentence.end)
}
