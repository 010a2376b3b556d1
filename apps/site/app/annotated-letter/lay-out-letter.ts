import type { Span } from '@u4ssc/domain'
import type { Circular } from '@u4ssc/domain/circulars'
import { createFinder } from './find-words'

/** A range of the circular that is shown as one block. `number` is printed before a paragraph. */
export interface LetterBlock {
  readonly kind: 'head' | 'subject' | 'paragraph' | 'item' | 'line'
  readonly number: string | null
  readonly span: Span
}

/**
 * Lays out the source text of a circular as blocks. The parts of the reading (subject, paragraphs,
 * items) are found in the text; other lines before them are the header, later ones are plain lines.
 * Only white space and the marks of a block (number, bullet, "Subject:") are left out.
 */
export function layOutLetter(text: string, circular: Circular): LetterBlock[] {
  const blocks: LetterBlock[] = []
  let cursor = 0
  for (const named of findNamed(text, circular)) {
    const markedFrom = startOfMark(text, cursor, named)
    blocks.push(...linesOf(text, { start: cursor, end: markedFrom }, hasBody(blocks)))
    blocks.push(named)
    cursor = named.span.end
  }
  return [...blocks, ...linesOf(text, { start: cursor, end: text.length }, hasBody(blocks))]
}

function hasBody(blocks: readonly LetterBlock[]): boolean {
  return blocks.some(({ kind }) => kind !== 'head')
}

function findNamed(text: string, circular: Circular): LetterBlock[] {
  const find = createFinder(text)
  const blocks: LetterBlock[] = []
  function add(kind: LetterBlock['kind'], words: string | null, number: string | null = null) {
    const mark = kind === 'subject' ? LABEL : MARK
    const isTelling = (words ?? '').length >= TELLING_LENGTH
    const span = find(
      words ?? '',
      (start) => isTelling || mark.test(text.slice(lineStart(text, start), start)),
    )
    if (span) blocks.push({ kind, number, span: withClosingMarks(text, span) })
  }
  add('subject', circular.subject)
  for (const paragraph of circular.paragraphs) {
    add('paragraph', paragraph.text, paragraph.number)
    for (const item of paragraph.items) add('item', item)
  }
  return blocks
}

/**
 * In characters: words of this length match anywhere on a line, because they cannot be part of
 * other words.
 */
const TELLING_LENGTH = 40

/** Marks before a paragraph or an item: "2.1", "a)", a bullet, or characters left by Word. */
const MARK =
  /^\s*(?:\[[^\]\n]*\]\s*)?(?:(?:[\p{N}.]+[.)、]?|\p{L}[.)]|\([\p{L}\p{N}]{1,4}\)|[-–—•·*▪◦o])\s*)?$/u

/** Text before the subject on its line: nothing, or its label. */
const LABEL = /^(?:\s*|[^\n]{1,24}[:：]\s*)$/u

function lineStart(text: string, place: number): number {
  return text.lastIndexOf('\n', place - 1) + 1
}

/** Includes the closing mark of an item (";"), which the reading drops. */
function withClosingMarks(text: string, { start, end }: Span): Span {
  const closing = /^[^\S\n]?[;.,:；。؛]+/u.exec(text.slice(end, end + 4))
  return { start, end: end + (closing?.[0].length ?? 0) }
}

const SUBJECT_LABEL = /(?<![^\n])[^\n]*[:：]\s*$/u

/**
 * Returns the start of the marks before a block: its number or bullet, or the label of the subject.
 */
function startOfMark(text: string, from: number, { kind, number, span }: LetterBlock): number {
  if (kind === 'subject') {
    const label = SUBJECT_LABEL.exec(text.slice(from, span.start))
    return label ? from + label.index : span.start
  }
  const start = Math.max(from, lineStart(text, span.start))
  const before = text.slice(start, span.start).trimEnd()
  if (MARK.test(before)) return start
  return number !== null && before.endsWith(number)
    ? start + before.length - number.length
    : span.start
}

/** A line with words; a dash or bullet before them is a mark. */
const LINE = /(?:[-–—•·][^\S\n]+)?(\S(?:[^\n]*\S)?)/gu

function linesOf(text: string, { start, end }: Span, afterHead: boolean): LetterBlock[] {
  return [...text.slice(start, end).matchAll(LINE)].map((match) => {
    const lineEnd = start + match.index + match[0].length
    const words = match[1] ?? match[0]
    return {
      kind: afterHead ? 'line' : 'head',
      number: null,
      span: { start: lineEnd - words.length, end: lineEnd },
    }
  })
}
