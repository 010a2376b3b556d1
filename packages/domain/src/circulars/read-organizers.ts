import type { Span } from '../span'
import type { Found } from './findings'
import { trimSpan, wordsOf } from './source-text'
import { findStatement, type Statements } from './statements'

/** What joins two names. A plain "and" may belong to a name, so it joins only after an acronym. */
const JOINER =
  /(?<=\)),?\s{1,4}(?:and|et|y|и)\s{1,4}(?:the |la |le |el |les |l')?|,?\s{1,4}(?:together with|jointly with|in (?:collaboration|cooperation|partnership) with|en (?:collaboration|coopération) avec|conjointement avec|en colaboración con|conjuntamente con)\s{1,4}(?:the |la |le |el |les |l')?|(?<=\)),\s{1,4}(?:the |la |le |el )?/u
/** What leads to the first name: "I am pleased to inform you that the". */
const LEAD = /^.{0,300}?\b(?:that|que)\s(?:the |la |le |el |l')?/su
const ARTICLE = /^(?:The|La|Le|El|L')\s?/

/** Reads who organizes: names before "is organizing" or after "organized by", never a mere host. */
export function readOrganizers(statements: Statements): Found<string>[] {
  const { letter, plain } = statements
  const { organizes, organizedBy } = letter.language.phrases
  const active = findStatement(statements, organizes)
  if (active) {
    const names = { start: active.sentence.start, end: active.words.start }
    const lead =
      LEAD.exec(plain.slice(names.start, names.end)) ??
      ARTICLE.exec(plain.slice(names.start, names.end))
    return splitNames(statements, { ...names, start: names.start + (lead?.[0].length ?? 0) })
  }
  const passive = findStatement(statements, organizedBy)
  if (!passive) return []
  const rest = plain.slice(passive.words.end, passive.sentence.end)
  const acronymEnd = /\([A-Z][\w-]{1,14}\)(?!,? (?:and|et|y|и|together|in) )/.exec(rest)
  const end = acronymEnd
    ? acronymEnd.index + acronymEnd[0].length
    : (/[.,;:]|$/.exec(rest)?.index ?? 0)
  return splitNames(statements, { start: passive.words.end, end: passive.words.end + end })
}

function splitNames({ letter, plain }: Statements, names: Span): Found<string>[] {
  const spans: Span[] = []
  let from = names.start
  for (const match of plain.slice(names.start, names.end).matchAll(new RegExp(JOINER, 'gu'))) {
    spans.push({ start: from, end: names.start + match.index })
    from = names.start + match.index + match[0].length
  }
  spans.push({ start: from, end: names.end })
  return spans
    .map((span) => trimSpan(plain, span))
    .filter(
      (span) => /^\p{Lu}/u.test(plain.slice(span.start, span.end)) && span.end - span.start < 200,
    )
    .map((span) => ({ value: wordsOf(letter.source, span).replace(/[,.;]$/, ''), spans: [span] }))
}
