import type { Found, Letter } from '../../values/letter/index'
import { findLabels } from '../segments/index'
import {
  lastUpTo,
  endsOpen,
  lastBorder,
  mayOpen,
  nextBorder,
  startsBlock,
  startsLine,
  GAPS,
  isCapital,
  KINDS,
  type Range,
  spanOf,
  type Tokens,
  wordsOf,
  hasNoCase,
} from '../../text/tokens/index'
import { isWordOfAny, wordsOfAny } from '../../text/vocabulary/index'

export interface FoundSignatory {
  readonly name: Found<string> | null
  readonly title: Found<string> | null
}

const NAME_MAX = 7

/** Reads the signatory and the title, without "(signed)" and the cell next to the signature. */
export function readSignatory(letter: Letter): FoundSignatory {
  const { tokens, marks, signature } = letter
  const range = signedRange(letter, signature)
  const office = marks.first('office', range)
  const lines = linesOf(tokens, range)
  const [first] = lines
  if (!first || isPlaceAndDate(letter, first)) return { name: null, title: null }

  if (office && (isTitle(letter, first, office) || isTitleOfHan(letter, lines, office)))
    return titleFirst(letter, splitTitle(letter, lines, office))
  const cut = nameEnd(letter, first, office)
  if (!isName(tokens, { from: first.from, to: cut }))
    return { name: null, title: foundIn(tokens, [range]) }
  const isSigned = marks.at('signed', cut + 1) !== null
  const rest =
    cut < first.to && !isSigned ? [{ from: cut, to: first.to }, ...lines.slice(1)] : lines.slice(1)
  return { name: foundIn(tokens, [{ from: first.from, to: cut }]), title: foundIn(tokens, rest) }
}

/**
 * Whether a line has a date only, with or without a place: "Nairobi, 9 February 2026", "5 May
 * 2021".
 */
function isPlaceAndDate({ dates }: Letter, { from, to }: Range): boolean {
  const date = lastUpTo(dates, to)
  return date !== undefined && date.to >= to - 1 && date.from - from < PLACE_MAX
}

const PLACE_MAX = 5

/** The line begins with an office or a bureau: "Director", "Le Directeur", "电信标准化局主任". */
function isTitle({ tokens, marks }: Letter, { from, to }: Range, office: Range): boolean {
  const isArticle = isWordOfAny(tokens, 'before-office', from)
  if (office.from < to && office.from === from + (isArticle ? 1 : 0)) return true
  return marks.at('bureau', from) !== null
}

/**
 * Returns true if, in Chinese, the line with an office is above a line without one, the name:
 * "执行主任办公室".
 */
function isTitleOfHan({ tokens, marks }: Letter, lines: readonly Range[], office: Range): boolean {
  const [first] = lines
  const last = lines.at(-1)
  if (!first || !last || lines.length < 2 || office.from >= first.to) return false
  if (!hasNoCase(tokens, last.from)) return false
  return !marks.first('office', last) && !marks.first('bureau', last)
}

/** A person after the office, on one line: "主任 马里奥·马尼维奇", "Director François Rancy". */
function splitTitle({ tokens }: Letter, lines: readonly Range[], office: Range): readonly Range[] {
  const [only] = lines
  if (!only || lines.length > 1 || office.to >= only.to) return lines
  const isApart = tokens.gap[office.to] !== GAPS.none && mayOpen(tokens, office.to)
  return isApart
    ? [
        { from: only.from, to: office.to },
        { from: office.to, to: only.to },
      ]
    : lines
}

/** The office above, the person below it, or no person at all. */
function titleFirst(letter: Letter, lines: readonly Range[]): FoundSignatory {
  const { tokens } = letter
  const at = lines.findIndex((line, index) => index > 0 && isPerson(letter, line))
  const person = lines[at]
  const rest = lines.filter((line) => line !== person)
  return { name: person ? foundIn(tokens, [person]) : null, title: foundIn(tokens, rest) }
}

/** A few words with capitals, none of which names an office or a unit. */
function isPerson({ tokens, marks }: Letter, line: Range): boolean {
  const { from, to } = line
  if (!isName(tokens, line) || marks.first('office', line) || marks.first('bureau', line))
    return false
  if (hasNoCase(tokens, from)) return true
  const words = tokens.word.slice(from, to)
  const isShort = to - from > 1 && to - from < NAME_MAX && !endsOpen(tokens, from - 1)
  return (
    isShort &&
    !words.some(wordsOfAny('unit').has) &&
    words.every((word, index) => word.length < 4 || isCapital(tokens, from + index))
  )
}

/** From after "(signed)" to the first blank line after the title, a label, or the next cell. */
function signedRange(letter: Letter, { from, to }: Range): Range {
  const { tokens, marks } = letter
  let first = from
  for (
    let mark = nextSigned(letter, first, to);
    mark !== null;
    mark = nextSigned(letter, first, to)
  )
    first = mark
  first = belowSigned(letter, { from: first, to }) ?? first
  const label = findLabels({ tokens, marks }, { from: first, to }).find(
    (own) => startsLine(tokens, own.from) || letter.isFlowing,
  )
  const limit = Math.min(label?.from ?? to, to)
  const nameTo = first < limit ? nextBorder(tokens, first, GAPS.line) : first
  const isSpaced = tokens.gap[nameTo] === GAPS.blankLine
  for (let at = first + 1; at < limit; at++) {
    if (tokens.gap[at] === GAPS.cell && at > first + 1) return { from: first, to: at }
    if (startsBlock(tokens, at) && !(isSpaced && isTitleGoingOn(letter, nameTo, at)))
      return { from: first, to: at }
    if ((tokens.kind[at] ?? 0) > KINDS.sign || isMargin(letter, at)) return { from: first, to: at }
  }
  return { from: first, to: limit }
}

/** Printed below a signature, and run into it: "Annexes: 2", "5/31/19", "[email protected]". */
function isMargin({ tokens: { kind, word }, marks }: Letter, at: number): boolean {
  const isDate = [0, 2, 4].every((step) => kind[at + step] === KINDS.number) && word[at + 1] === '/'
  return isDate || word[at] === '[' || marks.at('enclosures', at) !== null
}

/**
 * Returns where the name below "(signed)" begins, or null. The person in "For the
 * Director-General:" is not the signatory.
 */
function belowSigned(letter: Letter, { from, to }: Range): number | null {
  const { tokens, marks } = letter
  const mark = marks.first('signed', { from, to })
  if (!mark || tokens.word[mark.from - 1] !== '(' || !startsLine(tokens, mark.from - 1)) return null
  const below = nextSigned(letter, mark.from - 1, to)
  if (below === null || below >= to || !marks.first('office', { from, to: mark.from })) return null
  return isPerson(letter, { from: below, to: nextBorder(tokens, below, GAPS.line) }) ? below : null
}

/** In a letter with a blank line after every line, the title continues as long as it is a title. */
function isTitleGoingOn(letter: Letter, nameTo: number, at: number): boolean {
  const { tokens, marks } = letter
  if (at === nameTo) {
    const line = { from: at, to: nextBorder(tokens, at, GAPS.line) }
    const above = { from: lastBorder(tokens, at - 1, GAPS.line), to: at }
    return (
      marks.first('office', line) !== null ||
      (marks.first('office', above) !== null && isPerson(letter, line))
    )
  }
  return !isCapital(tokens, at) || at - nameTo < 3 || endsOpen(tokens, at - 1)
}

/** Returns the position after "(signed)", if it is here. */
function nextSigned({ tokens, marks }: Letter, from: number, to: number): number | null {
  const { word } = tokens
  const isBracket = /^[[(]$/.test(word[from] ?? '')
  const mark = marks.at('signed', isBracket ? from + 1 : from)
  if (!mark || mark.to > to) return null
  let end = mark.to
  while (end < Math.min(to, mark.to + 4) && !/^[\])]$/.test(word[end] ?? '')) end++
  if (isBracket) return end < to ? end + 1 : to
  return startsLine(tokens, mark.to) || /^[.:]$/.test(word[mark.to] ?? '')
    ? mark.to + (startsLine(tokens, mark.to) ? 0 : 1)
    : null
}

function linesOf(tokens: Tokens, { from, to }: Range): Range[] {
  const lines: Range[] = []
  for (let at = from; at < to;) {
    const end = Math.min(nextBorder(tokens, at, GAPS.line), to)
    const column = endOfColumn(tokens, at, end)
    lines.push({ from: at, to: column })
    // "Secretary to the Convention        O. Algerova", and nothing below
    if (column < end && at === from && end === to) lines.push({ from: column, to: end })
    at = end
  }
  return lines
}

/** The first of two people who sign next to each other. */
function endOfColumn({ start, end }: Tokens, from: number, to: number): number {
  let at = from + 1
  while (at < to && (start[at] ?? 0) - (end[at - 1] ?? 0) < COLUMN_GAP) at++
  return Math.min(at, to)
}

const COLUMN_GAP = 5

/** Where, on one line, the name ends and the office or the bureau begins. */
function nameEnd({ marks }: Letter, line: Range, office: Range | null): number {
  const bureau = marks.first('bureau', line)
  const signed = marks.first('signed', line)
  const starts = [office?.from, bureau?.from, signed && signed.from - 1].filter(
    (at): at is number => typeof at === 'number' && at > line.from && at < line.to,
  )
  return Math.min(line.to, ...starts)
}

function isName(tokens: Tokens, { from, to }: Range): boolean {
  if (from >= to || to - from > 2 * NAME_MAX) return false
  return !tokens.kind.slice(from, to).some((kind) => kind === KINDS.number || kind > KINDS.sign)
}

/** Two lines that ran into each other: "TelecommunicationStandardization". */
const GLUED = /(\p{Ll}{4})(\p{Lu}\p{Ll}{3})/gu

function foundIn(tokens: Tokens, lines: readonly Range[]): Found<string> | null {
  const parts = lines.map((line) => trimmed(tokens, line)).filter(({ from, to }) => from < to)
  const value = parts.map((part) => wordsOf(tokens, part)).join(' ')
  return value === ''
    ? null
    : { value: value.replace(GLUED, '$1 $2'), spans: parts.map((part) => spanOf(tokens, part)) }
}

/** Brackets around a name, and a comma or a stop after it. */
function trimmed({ word }: Tokens, { from, to }: Range): Range {
  let first = from
  let last = to
  while (first < last && /^[[(,.:_·-]$/.test(word[first] ?? '')) first++
  const hasBracket = word.slice(first, last).includes('(')
  while (last > first && /^[\]),:;_·-]$/.test(word[last - 1] ?? '')) {
    if (hasBracket && word[last - 1] === ')') break
    last--
  }
  return { from: first, to: last }
}
