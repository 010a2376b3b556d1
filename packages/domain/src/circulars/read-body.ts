import type { Span } from '../span'
import type { Paragraph } from './circular'
import type { Letter, ParagraphSpan } from './letter'
import { type SourceText, trimSpan, wordsOf } from './source-text'
import { findAllIn, textAt } from './spans'

/** A bullet at the start of a line, or between two points that stand on one. */
const BULLET =
  /(?:^|\n)[ |]{0,12}(?:[-·•*](?=[ ])|[a-z]\)|\([a-z]\)|\.\d(?= ))[ ]{0,6}|(?<=[ :])• /g
const SUBSECTION = /(?:^|\n)[ |]{0,12}(?=\d{1,2}\.\d{1,2}[ ]\p{Lu})/gu

/** A paragraph with the spans its words and its points came from. */
export interface FoundParagraph {
  readonly value: Paragraph
  readonly span: Span
  readonly items: readonly Span[]
}

/** Reads the paragraphs of the body, each with the points listed under it. */
export function readBody({ source, paragraphs }: Letter): FoundParagraph[] {
  return paragraphs.map((paragraph) => {
    const { lead, items } = splitPoints(source.plain, paragraph)
    return {
      value: {
        number: paragraph.number,
        text: blocksOf(source, lead),
        items: items.map((item) => wordsOf(source, item)),
      },
      span: { start: paragraph.start, end: paragraph.end },
      items,
    }
  })
}

/** Cuts a stretch into the words before its first bullet and the points after it. */
export function splitPoints(
  plain: string,
  { textStart, end }: Pick<ParagraphSpan, 'textStart' | 'end'>,
): { lead: Span; items: Span[] } {
  const within = { start: textStart, end }
  const marks = [...findAllIn(plain, BULLET, within), ...findAllIn(plain, SUBSECTION, within)].sort(
    (a, b) => a.start - b.start,
  )
  const items = marks.map((mark, index) =>
    trimSpan(plain, { start: mark.end, end: marks[index + 1]?.start ?? end }),
  )
  return {
    lead: trimSpan(plain, { start: textStart, end: marks[0]?.start ?? end }),
    items: items.filter((item) => item.start < item.end),
  }
}

/** Blank lines inside a paragraph stay, as one line end; the line ends of a page do not. */
function blocksOf(source: SourceText, span: Span): string {
  return textAt(source.clean, span)
    .split(/\n[ |]{0,40}\n/)
    .map((block) => block.replace(/[\s|]+/g, ' ').trim())
    .filter((block) => block !== '')
    .join('\n')
}
