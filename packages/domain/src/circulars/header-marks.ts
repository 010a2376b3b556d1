import type { Span } from '../span'
import type { HeaderLabel, LetterLanguage } from './languages/index'
import { trimSpan } from './source-text'
import { findAllIn, spanOf, textAt } from './spans'

/** What can be told by its form in a header, however its table was taken apart. */
export type HeaderMark = Span &
  (
    | { readonly kind: 'label'; readonly label: HeaderLabel }
    | { readonly kind: 'telephone' | 'email' | 'web' | 'bullet' | 'semicolon' | 'border' | 'taken' }
    | { readonly kind: 'words' }
  )

const FORMS: readonly (readonly [kind: 'telephone' | 'email' | 'web', pattern: RegExp])[] = [
  ['telephone', /\+\d{1,3}[ \d().-]{5,22}\d(?:\/\d{1,5})?/g],
  ['email', /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g],
  ['web', /(?:https?:\/\/|www\.)[^\s|<>"]{3,300}/g],
]
const SEPARATORS =
  /(?<bullet>(?:(?:^|\n|\||;)\s{0,8}|(?<=\s))[-·•](?:\s{1,4}(?=\S)(?:-\s)?))|(?<semicolon>;)|(?<border>\n|\|| \/(?= |\n))/g

/** Cuts a stretch of header into labels, values known by their form, borders, and words. */
export function markHeader(
  plain: string,
  language: LetterLanguage,
  within: Span,
  taken: readonly Span[],
): HeaderMark[] {
  const found = [
    ...taken.map((span) => ({ ...span, kind: 'taken' as const })),
    ...findLabels(plain, language, within),
    ...findForms(plain, within),
    ...findSeparators(plain, within),
  ]
  return withWords(plain, within, withoutOverlaps(found))
}

function findLabels(plain: string, { labels }: LetterLanguage, within: Span): HeaderMark[] {
  return entriesOf(labels).flatMap(([label, words]) => {
    const bound = label === 'subject' ? '' : '(?<![\\p{L}-])'
    const pattern = new RegExp(`${bound}(?:${words})\\.?\\s{0,2}:`, 'gu')
    return findAllIn(plain, pattern, within).map((span) => ({
      ...span,
      kind: 'label' as const,
      label,
    }))
  })
}

function entriesOf(labels: LetterLanguage['labels']): [HeaderLabel, string][] {
  return Object.entries(labels).filter(
    (entry): entry is [HeaderLabel, string] => entry[0] in labels,
  )
}

function findForms(plain: string, within: Span): HeaderMark[] {
  return FORMS.flatMap(([kind, pattern]) =>
    findAllIn(plain, pattern, within).map((span) => ({ ...span, kind })),
  )
}

function findSeparators(plain: string, within: Span): HeaderMark[] {
  const stretch = textAt(plain, within)
  return Array.from(stretch.matchAll(SEPARATORS), (match) => {
    const { bullet, semicolon } = match.groups ?? {}
    const kind = bullet !== undefined ? 'bullet' : semicolon !== undefined ? 'semicolon' : 'border'
    return { ...spanOf(match, within.start), kind }
  })
}

/** Of marks that overlap the one that begins first stays, then the longer one. */
function withoutOverlaps(marks: readonly HeaderMark[]): HeaderMark[] {
  const kept: HeaderMark[] = []
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark)
  }
  return kept
}

function withWords(plain: string, within: Span, marks: readonly HeaderMark[]): HeaderMark[] {
  const result: HeaderMark[] = []
  let from = within.start
  for (const mark of [...marks, { start: within.end, end: within.end, kind: 'border' as const }]) {
    const words = trimSpan(plain, { start: from, end: mark.start })
    if (words.start < words.end) result.push({ ...words, kind: 'words' })
    result.push(mark)
    from = mark.end
  }
  return result
}
