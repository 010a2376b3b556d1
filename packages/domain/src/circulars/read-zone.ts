import type { Span } from '../span'
import { resolveZone } from '../timezones/index'
import type { Findings, Found } from './findings'
import type { FoundPlace } from './read-places'
import { wordsOf } from './source-text'
import type { Statements } from './statements'
import { findIn, textAt } from './spans'

/**
 * Reads the zone of a meeting's hours.
 *
 * A named place decides over an abbreviation, wherever in the letter it stands; without any words a
 * meeting in a place keeps the clock of that place. No hours, no zone.
 */
export function readZone(
  statements: Statements,
  beside: Span | null,
  { on, place }: { on: string; place: FoundPlace | null },
  findings: Findings,
  pointer: string,
): Found<string> | null {
  const named = [findZoneWords(statements, beside), beside].filter((span) => span !== null)
  const context = { on, place: place?.city.value ?? null }
  for (const words of named) {
    const { zone, certainty } = resolveZone(wordsOf(statements.letter.source, words), context)
    if (zone !== null && certainty !== 'uncertain')
      return { value: zone, spans: [words], certainty }
  }
  if (place?.zone) return { value: place.zone, spans: place.city.spans, certainty: 'derived' }
  findings.remark({
    code: named[0] ? 'zone-ambiguous' : 'zone-unresolved',
    span: named[0] ?? null,
    pointer,
  })
  return null
}

/** "Geneva time": right beside the hours, or in a sentence of its own. */
function findZoneWords({ plain, letter, sentences }: Statements, beside: Span | null): Span | null {
  const { zonePhrase } = letter.language
  if (beside && zonePhrase.test(textAt(plain, beside))) return beside
  const found = sentences.map((sentence) => findIn(plain, zonePhrase, sentence))
  return found.find((span) => span !== null) ?? null
}
