import type { Relation } from './circular'
import type { Found } from './findings'
import type { Letter } from './letter'
import { readDates } from './read-dates'
import { findReferences, type ReferenceMention } from './read-reference'
import { wordsOf } from './source-text'
import { textAt } from './spans'

/** Reads what this letter does to others: it amends what its reference says, and cites the rest. */
export function readRelations(letter: Letter, own: ReferenceMention | null): Found<Relation>[] {
  const cited = findReferences(letter, letter.body).filter((mention) => !isSame(mention, own))
  if (own?.amends != null) {
    return [
      relationOf('amends', own.amends, own.amendsSpan ?? own),
      ...cited.map((mention) => citationOf(letter, mention)),
    ]
  }
  const [only, ...others] = cited.map((mention) => citationOf(letter, mention))
  if (!only) return []
  const kind = others.length === 0 && saysItAmends(letter) ? 'amends' : 'cites'
  return [{ ...only, value: { ...only.value, kind } }, ...others]
}

/** A subject such as "Postponement of …" changes the one letter that the text names. */
function saysItAmends({ source, subject, language }: Letter): boolean {
  return subject !== null && language.phrases.amending.test(textAt(source.plain, subject))
}

function citationOf(letter: Letter, mention: ReferenceMention): Found<Relation> {
  const { source, language } = letter
  const after = { start: mention.end, end: Math.min(mention.end + 40, source.plain.length) }
  const [date] = readDates(source.plain, language, after)
  const isBeside =
    date !== undefined &&
    /^[\s,(]{0,3}(?:of|dated|du|de|del|от)?\s?$/.test(source.plain.slice(mention.end, date.start))
  const relation = relationOf('cites', wordsOf(source, mention), mention)
  return {
    ...relation,
    value: { ...relation.value, date: isBeside ? (date.days[0] ?? null) : null },
  }
}

function relationOf(
  kind: Relation['kind'],
  reference: string,
  { start, end }: { start: number; end: number },
): Found<Relation> {
  return { value: { kind, reference, date: null }, spans: [{ start, end }] }
}

function isSame(mention: ReferenceMention, own: ReferenceMention | null): boolean {
  return own !== null && mention.series === own.series && mention.number === own.number
}
