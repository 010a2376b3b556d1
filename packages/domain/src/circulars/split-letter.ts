import type { Span } from '../span'
import type { LetterLanguage } from './languages/index'
import type { Letter } from './letter'
import { type SourceText, trimSpan } from './source-text'
import { findParagraphs } from './find-paragraphs'
import { findSubject } from './find-subject'
import { findAllIn } from './spans'

/** Cuts a letter into head, subject, body, closing and annexes. */
export function splitLetter(source: SourceText, language: LetterLanguage): Letter {
  const { plain } = source
  const end = plain.length
  const salutation = findFirst(`(?:${language.salutation})[,:!.]?`, plain, { start: 0, end })
  const subject = findSubject(source, language, salutation)
  const bodyStart = salutation?.end ?? subject?.end ?? 0
  const annexStart = findAnnexStart(language, plain, bodyStart) ?? end
  const upToAnnexes = { start: bodyStart, end: annexStart }
  const enclosures = findFirst(language.enclosures, plain, upToAnnexes)?.start ?? annexStart
  const closing = findLast(`(?:${language.closing})[,.]?`, plain, {
    start: bodyStart,
    end: enclosures,
  })
  const signature = closing
    ? { start: closing.end, end: enclosures }
    : findSignature(language, plain, { start: bodyStart, end: enclosures })
  const bodyEnd = closing?.start ?? signature.start
  const body = trimSpan(plain, { start: bodyStart, end: Math.max(bodyStart, bodyEnd) })

  return {
    source,
    language,
    head: {
      start: 0,
      end: Math.min(salutation?.start ?? end, subject?.start ?? end, bodyStart || end),
    },
    subject,
    salutation,
    body,
    paragraphs: findParagraphs(plain, body),
    closing,
    signature,
    tail: { start: bodyEnd, end: annexStart },
    annexes: splitAnnexes(language, plain, { start: annexStart, end }),
  }
}

function findAnnexStart(language: LetterLanguage, plain: string, from: number): number | null {
  const [first] = annexHeadings(language, plain, { start: from, end: plain.length })
  return first?.start ?? null
}

/** An annex begins with its name alone on a line, or with its name and the letter it belongs to. */
function annexHeadings(language: LetterLanguage, plain: string, within: Span): Span[] {
  const words = language.annex
  const alone = `^ {0,8}(?:${words})(?: {1,2}[A-Z\\d]{1,3})? {0,4}$`
  const withLetter = `(?:${words})(?: {1,2}[A-Z\\d]{1,3})?\\s{0,4}\\((?:${language.amendmentLink}) `
  return findAll(`${alone}|${withLetter}`, plain, within).map(({ start, end }) =>
    trimSpan(plain, { start, end: endOfLabel(plain, start, end) }),
  )
}

function endOfLabel(plain: string, start: number, end: number): number {
  const bracket = plain.slice(start, end).indexOf('(')
  return bracket < 0 ? end : start + bracket
}

function splitAnnexes(language: LetterLanguage, plain: string, within: Span): Letter['annexes'] {
  const headings = annexHeadings(language, plain, within)
  return headings.map((label, index) => ({
    label,
    text: trimSpan(plain, { start: label.end, end: headings[index + 1]?.start ?? within.end }),
  }))
}

/** Without closing words, the signature is the last short stretch that ends in a title. */
function findSignature(language: LetterLanguage, plain: string, within: Span): Span {
  const lookBack = Math.max(within.start, within.end - 160)
  const name = "\\p{Lu}[\\p{L}.'-]{0,24}"
  const signed = `(?:\\(signed\\)\\s{0,3})?${name}(?: ${name}){1,3}[\\s,]{0,3}(?:${language.titleNouns})(?!\\p{Ll})[^.;:]{0,90}$`
  const found = findFirst(signed, plain.slice(0, within.end), { start: lookBack, end: within.end })
  return found ? { start: found.start, end: within.end } : { start: within.end, end: within.end }
}

function findAll(pattern: string, plain: string, within: Span): Span[] {
  return findAllIn(plain, new RegExp(pattern, 'gmu'), within)
}

function findFirst(pattern: string, plain: string, within: Span): Span | null {
  return findAll(pattern, plain, within)[0] ?? null
}

function findLast(pattern: string, plain: string, within: Span): Span | null {
  return findAll(pattern, plain, within).at(-1) ?? null
}
