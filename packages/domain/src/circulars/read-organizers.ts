import type { Span } from '../span'
import type { Found } from './findings'
import type { LetterLanguage } from './languages/index'
import { trimSpan, wordsOf } from './source-text'
import { findStatement, type Statements } from './statements'
import { findAllIn, textAt } from './spans'

const ARTICLE_AFTER = "\\s{1,4}(?:the |la |le |el |les |l')?"

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
    const lead = LEAD.exec(textAt(plain, names)) ?? ARTICLE.exec(textAt(plain, names))
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
  for (const joiner of findAllIn(plain, joinerOf(letter.language), names)) {
    spans.push({ start: from, end: joiner.start })
    from = joiner.end
  }
  spans.push({ start: from, end: names.end })
  return spans
    .map((span) => trimSpan(plain, span))
    .filter((span) => /^\p{Lu}/u.test(textAt(plain, span)) && span.end - span.start < 200)
    .map((span) => ({ value: wordsOf(letter.source, span).replace(/[,.;]$/, ''), spans: [span] }))
}

/** What joins two names. A plain "and" may belong to a name, so it joins only after an acronym. */
function joinerOf({ joiners }: LetterLanguage): RegExp {
  const afterAcronym = '(?<=\\))(?:,?\\s{1,4}(?:and|et|y|и)|,)'
  const between = `,?\\s{1,4}(?:${joiners})`
  return new RegExp(
    `(?:${joiners === '' ? '' : `${between}|`}${afterAcronym})${ARTICLE_AFTER}`,
    'gu',
  )
}
