import type { Span } from '../span'
import type { ParagraphSpan } from './letter'
import { trimSpan } from './source-text'
import { findAllIn, spanOf, textAt } from './spans'

/** No letter has more; a longer run of numbers is a list or a table. */
const NUMBER_MAX = 99

/** Cuts the body at its paragraph numbers, or, where it has none, at its blank lines. */
export function findParagraphs(plain: string, body: Span): ParagraphSpan[] {
  const numbered = findNumbers(plain, body)
  const first = numbered[0]?.start ?? body.end
  return [
    ...splitAtBlankLines(plain, trimSpan(plain, { start: body.start, end: first })),
    ...numbered.map((mark, index) => ({
      ...trimSpan(plain, { start: mark.start, end: numbered[index + 1]?.start ?? body.end }),
      number: mark.number,
      textStart: mark.textStart,
    })),
  ].filter(({ start, end }) => start < end)
}

interface NumberMark {
  readonly number: string
  readonly start: number
  readonly textStart: number
}

/** A number with a capital after it; what stands before it says whether it opens a paragraph. */
const CANDIDATE = /(?<!\d)(\d{1,2})(?:\.?[ ]{1,8}|(?=\p{Lu}\p{Ll}))(?=["“«(]?[\p{Lu}\p{Lo}])/gu

function findNumbers(plain: string, body: Span): NumberMark[] {
  const marks: NumberMark[] = []
  for (const match of textAt(plain, body).matchAll(CANDIDATE)) {
    const { start, end: textStart } = spanOf(match, body.start)
    if (Number(match[1]) !== marks.length + 1 || !opensParagraph(plain, body, start, textStart))
      continue
    if (marks.length === 0 && !isNearStart(plain, body, match.index)) return []
    marks.push({ number: String(match[1]), start, textStart })
  }
  const isNumbered = marks.length > 1 || marks[0]?.start === body.start
  return isNumbered && marks.length <= NUMBER_MAX ? marks : []
}

/** A paragraph opens on a new line, after a full stop, or glued between two words. */
function opensParagraph(plain: string, body: Span, start: number, textStart: number): boolean {
  const before = plain.slice(Math.max(body.start, start - 40), start)
  if (before.trim() === '' || /\n *$/.test(before)) return true
  if (/[.:;!?)»”"] *$/.test(before)) return true
  const isGlued = /^\d+$/.test(plain.slice(start, textStart))
  return isGlued && /\p{L}$/u.test(before)
}

/** Numbering that begins deep in the text is a list in a paragraph. */
function isNearStart(plain: string, body: Span, index: number): boolean {
  return plain.slice(body.start, body.start + index).trim().length < 600
}

function splitAtBlankLines(plain: string, within: Span): ParagraphSpan[] {
  const result: ParagraphSpan[] = []
  let start = within.start
  for (const gap of findAllIn(plain, /\n[ ]{0,40}\n/g, within)) {
    result.push(unnumbered(plain, start, gap.start))
    start = gap.end
  }
  return [...result, unnumbered(plain, start, within.end)]
}

function unnumbered(plain: string, start: number, end: number): ParagraphSpan {
  const span = trimSpan(plain, { start, end })
  return { ...span, number: null, textStart: span.start }
}
