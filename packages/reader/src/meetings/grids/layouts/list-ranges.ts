import type { Letter } from '../../../values/letter/index'
import {
  firstIn,
  GAPS,
  holderOf,
  isBullet,
  isCapital,
  KINDS,
  lastBorder,
  lastUpTo,
  lastWord,
  nextBorder,
  type Range,
  type Tokens,
} from '../../../text/tokens/index'
import { linesOf } from './cells'
import { ITEM_MAX, LONG_LINE_MIN, WRAPPED_LINE_MIN } from '../limits'
import { nounOf } from '../meeting-names'

/** What may be one item of a list. */
export interface ItemRange extends Range {
  /** A bullet, a number, or a semicolon or colon before it sets it off; a line alone may be text. */
  readonly isMarked: boolean
  /** Its line holds much else. */
  readonly isOnLongLine: boolean
}

/** Bullets, lines and clauses between semicolons, in order. */
export function rangesOf(letter: Letter): ItemRange[] {
  const ranges = linesOf(letter).flatMap((line) => clausesOf(letter.tokens, line))
  return joinWrapped(letter, ranges)
    .map((range, at, all) => withoutLead(letter, range, all[at - 1]))
    .filter(({ from, to }) => to - from <= ITEM_MAX)
}

function clausesOf(tokens: Tokens, line: Range): Range[] {
  const ranges: Range[] = []
  let { from } = line
  for (let at = from + 1; at <= line.to; at++) {
    if (at < line.to && !opensClause(tokens, at)) continue
    ranges.push({ from, to: at })
    from = at
  }
  return ranges
}

/** After a semicolon, at a bullet, or where a sentence ends on one long line. */
function opensClause(tokens: Tokens, at: number): boolean {
  const before = tokens.word[at - 1]
  if (before === ';' || isBullet(tokens, at)) return true
  const isStop = before === '.' && tokens.kind[at - 2] !== KINDS.number && isCapital(tokens, at)
  return isStop && (tokens.word[at - 2]?.length ?? 0) > 2
}

/** A line in small letters, or one below a full line, continues the one before it. */
function joinWrapped({ tokens, paragraphs }: Letter, ranges: readonly Range[]): Range[] {
  const starts = new Set(paragraphs.map(({ from }) => from))
  const joined: Range[] = []
  for (const range of ranges) {
    const before = joined.at(-1)
    const { from } = range
    const isOpen = before && !/[.;:]/.test(tokens.word[from - 1] ?? '')
    const isSmall = tokens.kind[from] === KINDS.word && !isCapital(tokens, from)
    const isBelowFull = before && before.to - before.from >= WRAPPED_LINE_MIN
    const goesOn = isOpen && tokens.gap[from] === GAPS.line && (isSmall || isBelowFull)
    const isOpened = starts.has(from) || isBullet(tokens, from) || isNumbering(tokens, from)
    if (before && goesOn && !isOpened)
      joined[joined.length - 1] = { from: before.from, to: range.to }
    else joined.push(range)
  }
  return joined
}

/** Without the bullet or number of an item, and without the words that announce a list in its sentence. */
function withoutLead(letter: Letter, range: Range, before: Range | undefined): ItemRange {
  const { tokens } = letter
  const { to } = range
  const start = startOf(letter, range)
  let from = start
  while (from < to && (tokens.kind[from] === KINDS.sign || isNumbering(tokens, from))) from++
  const isAfterClause = before !== undefined && tokens.word[before.to - 1] === ';'
  const announced = afterColon(letter, { from, to })
  from = announced ?? afterDash(letter, { from, to })
  const isMarked = from > start || isAfterClause
  const isOnLongLine = lengthOfLine(tokens, range) > LONG_LINE_MIN
  return { from, to, isMarked, isOnLongLine }
}

/**
 * After the colon before a name and its date: "… the following sessions: Eighteenth session of …".
 */
function afterColon(letter: Letter, { from, to }: Range): number | null {
  const { tokens, dates, subjectLabel } = letter
  for (let end = to; end > from;) {
    const colon = lastWord(tokens, ':', { from, to: end })
    if (colon <= from || colon <= (subjectLabel?.to ?? -1)) return null
    const date = firstIn(dates, { from: colon + 1, to })
    const isBehindDate = lastUpTo(dates, colon)?.to === colon
    if (date && !isBehindDate && nounOf(letter, { from: colon + 1, to: date.from }))
      return colon + 1
    end = colon
  }
  return null
}

/** After the number of a paragraph, or the label of the subject. */
function startOf({ paragraphs, subject, subjectLabel }: Letter, range: Range): number {
  const paragraph = holderOf(paragraphs, { from: range.from, to: range.from + 1 })
  if (paragraph?.from === range.from) return paragraph.textFrom
  const isSubject = subject !== null && subjectLabel?.from === range.from
  return isSubject && subject.from < range.to ? subject.from : range.from
}

/**
 * After the dash that opens the first of several: "Meetings of the Study Groups - Study Group 1: 4
 * May; …".
 */
function afterDash(letter: Letter, { from, to }: Range): number {
  const { tokens } = letter
  const date = firstIn(letter.dates, { from, to })
  if (tokens.word[to - 1] !== ';' || !date) return from
  const dash = lastWord(tokens, '-', { from, to: date.from })
  const isApart =
    dash > from && tokens.gap[dash] !== GAPS.none && tokens.gap[dash + 1] !== GAPS.none
  return isApart && nounOf(letter, { from: dash + 1, to: date.from }) ? dash + 1 : from
}

function lengthOfLine(tokens: Tokens, { from }: Range): number {
  return nextBorder(tokens, from, GAPS.line) - lastBorder(tokens, from, GAPS.line)
}

/**
 * Returns true if a token numbers an item or paragraph: "1)", "a)", or a number in a separate cell.
 */
function isNumbering({ word, gap, kind }: Tokens, at: number): boolean {
  const isShort = (word[at]?.length ?? 9) < 3
  const isBracketed = word[at + 1] === ')' && gap[at + 1] === GAPS.none
  const isParagraph =
    kind[at] === KINDS.number && (gap[at] ?? 0) >= GAPS.line && gap[at + 1] === GAPS.cell
  return isShort && (isBracketed || isParagraph)
}
