import type { Meeting } from '../meetings/index'
import type { Found } from './findings'
import { findStatement, type Statements } from './statements'
import { findIn } from './spans'

/**
 * Reads how people take part.
 *
 * @param hasPlace - a meeting in a named place is physical when nothing is said of distance
 */
export function readMode(
  statements: Statements,
  place: Found<unknown> | null,
): Found<Meeting['mode']> | null {
  const { phrases } = statements.letter.language
  const { subject } = statements.letter
  const find = (pattern: RegExp) => {
    const inSubject = subject && findIn(statements.plain, pattern, subject)
    const inBody = findStatement(statements, pattern)?.words
    return [inSubject, inBody].filter((span) => !!span)
  }
  const hybrid = find(phrases.hybrid)
  if (hybrid.length > 0) return { value: 'hybrid', spans: hybrid }
  const virtual = find(phrases.virtual)
  if (virtual.length > 0) return { value: 'virtual', spans: virtual }
  return place && { value: 'physical', spans: place.spans, certainty: 'derived' }
}
