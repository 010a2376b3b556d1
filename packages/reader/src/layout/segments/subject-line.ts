import { isGluedWord } from '../../text/tokens/index'
import { findLabels, isInDate, labelEnd, type MarkedText } from './annotated-text'
import {
  positionAt,
  endsOpen,
  isBullet,
  lastBorder,
  mayOpen,
  nextBorder,
  startsBlock,
  startsCell,
  startsLine,
  GAPS,
  isCapital,
  KINDS,
  type Range,
  type Tokens,
  wordsOf,
  HAN,
} from '../../text/tokens/index'
import { isWordOfAny } from '../../text/vocabulary/index'

const HEAD_MAX = 700

/** The label of the subject, in the head of the letter. */
export function findSubjectLabel({ tokens, marks }: MarkedText): Range | null {
  for (const mark of marks.of('label-subject')) {
    if (mark.from > HEAD_MAX) return null
    const to = labelEnd(tokens, mark)
    if (to !== null && (startsCell(tokens, mark.from) || mayOpen(tokens, mark.from)))
      return { from: mark.from, to }
  }
  return null
}

/** The subject: what follows its label, or the block before the words of address. */
export function findSubject(
  text: MarkedText,
  label: Range | null,
  salutation: Range | null,
): Range | null {
  const found = label
    ? { from: label.to, to: endOfSubject(text, label.to, salutation) }
    : ((salutation && (findUnlabelled(text, salutation.from) ?? titleUnder(text, salutation.to))) ??
      titleOfPage(text))
  return found && found.from < found.to ? found : null
}

function endOfSubject(text: MarkedText, from: number, salutation: Range | null): number {
  const { tokens } = text
  const limit = salutation?.from ?? tokens.count
  const label = findLabels(text, { from, to: limit }).find((own) => startsLine(tokens, own.from))
  const bound = Math.min(label?.from ?? limit, limit)
  for (let at = from + 1; at < bound; at++) {
    if (opensFirstParagraph(text, at)) return at
    if (opensAddressees(text, at) || opensDateLine(text, at)) return at
    const goesOn = tokens.gap[at] === GAPS.line && endsOpen(tokens, at - 1)
    if (tokens.word[at - 1] === ',' || goesOn) continue
    if (!salutation && (startsLine(tokens, at) ? opensText(text, at) : opensFlow(text, at)))
      return at
  }
  return bound
}

/** Returns true if a block opens the addressees: "À l'attention des ministères …". */
function opensAddressees({ tokens, marks }: MarkedText, index: number): boolean {
  return startsBlock(tokens, index) && marks.at('addressee', index) !== null
}

/**
 * Returns true if a block is the date line of the letter and not part of its subject: "Paris, 30
 * September 2022".
 */
function opensDateLine({ tokens, dates }: MarkedText, index: number): boolean {
  if (!startsBlock(tokens, index)) return false
  const to = nextBorder(tokens, index, GAPS.blankLine)
  const at = positionAt(dates, index)
  const own = dates[at]
  if (own?.to !== to || own.from - index > DATE_LINE || own.points.length > 1) return false
  const before = dates.slice(Math.max(0, at - DATES_BEFORE), at)
  return at === 0 || before.some(({ days }) => days.join() === own.days.join())
}

/** The first line of a web page: "Notification 2024-052 — Extension of the call …". */
function titleOfPage({ tokens, marks }: MarkedText): Range | null {
  const line = { from: 0, to: nextBorder(tokens, 0, GAPS.line) }
  if (!SERIES.some((sense) => marks.at(sense, 0) !== null)) return null
  for (let at = 1; at < Math.min(line.to, REFERENCE_MAX); at++) {
    const isDash = tokens.word[at] === '-' && tokens.gap[at] !== GAPS.none
    if (isDash && tokens.gap[at + 1] !== GAPS.none) return { from: at + 1, to: line.to }
  }
  return null
}

/**
 * Returns the title between salutation and text, or null: "Seventh session of the Committee" below
 * "Excellency,".
 */
function titleUnder(text: MarkedText, from: number): Range | null {
  const { tokens, marks, isFlowing } = text
  const block = { from, to: nextBorder(tokens, from, GAPS.blankLine) }
  const isShort = !isFlowing && startsBlock(tokens, from) && block.to - from < TITLE_MAX
  if (!isShort || block.to >= tokens.count || /^[.,:;!]$/.test(tokens.word[block.to - 1] ?? ''))
    return null
  const isNamed = marks.first('meeting', block) ?? marks.first('subject-opener', block)
  return isNamed && mayOpen(tokens, from) && !marks.at('text-opener', from) && isTitle(text, block)
    ? block
    : null
}

const TITLE_MAX = 50

/** The number of the first paragraph: "… Shore Services 1 The Secretary-General". */
export function opensFirstParagraph(text: MarkedText, index: number): boolean {
  const { tokens } = text
  const { word, kind } = tokens
  if (word[index] !== '1' || kind[index] !== KINDS.number) return false
  const next = word[index + 1] === '.' || word[index + 1] === ')' ? index + 2 : index + 1
  if (isInDate(text, index) || word[index - 1] === HAN.ordinal) return false
  return (
    mayOpen(tokens, next) &&
    isLongWord(tokens, next) &&
    word[index - 1] !== '№' &&
    !isWordOfAny(tokens, 'numero', index - 1)
  )
}

/** A letter after a number is not a first word: "Working Party 1A". */
function isLongWord(tokens: Tokens, index: number): boolean {
  const { word, gap } = tokens
  const own = word[index] ?? ''
  if (own.length > 1 || /[\u3400-\u9fff]/.test(own)) return true
  return gap[index] !== GAPS.none && isWordOfAny(tokens, 'one-letter-word', index)
}

/** On one long line, the first words of a text: "… by correspondence) At its meeting". */
function opensFlow({ tokens, marks, isFlowing }: MarkedText, index: number): boolean {
  if (!isFlowing || !mayOpen(tokens, index)) return false
  // A text can begin without a space after the subject: "… the Radiocommunication Advisory
  // GroupThe next Assembly".
  if (isGluedWord(tokens, index)) return marks.at('article', index) !== null
  // A text can begin right after a year: "Geneva, 8 May 2020Administrative Circular … invited
  // you".
  if (tokens.gap[index] === GAPS.none) return /^(?:19|20)\d\d$/.test(tokens.word[index - 1] ?? '')
  return marks.at('text-opener', index) !== null
}

/** Maximum length of a sentence from the start of its line, in tokens. */
const SENTENCE_REACH = 120

/** After a blank line, or on a new line with a sentence in it, the text begins. */
function opensText({ tokens }: MarkedText, index: number): boolean {
  if (startsBlock(tokens, index)) return true
  if (!isCapital(tokens, index)) return false
  const limit = Math.min(tokens.count, index + SENTENCE_REACH)
  let to = index + 1
  for (; to < limit && !startsBlock(tokens, to); to++)
    if (tokens.word[to] === '.' && mayOpen(tokens, to + 1)) return true
  return tokens.word[to - 1] === '.'
}

/** A date so near to the beginning is that of the letter, with its place. */
const DATE_LINE = 4
const DATES_BEFORE = 8
const DATE_LINE_MAX = 12

export function findUnlabelled(text: MarkedText, to: number): Range | null {
  const { tokens, isFlowing } = text
  if (to === 0) return null
  if (isFlowing) return findByOpener(text, to)
  const from = startOfTitle(tokens, to)
  if (from > 0 && isTitle(text, { from, to })) return { from, to }
  return findAboveDate(text, { from, to }) ?? findByOpener(text, to)
}

/**
 * Returns where the title above a token begins. A block that opens like "preceded by the Workshop"
 * continues the one above it.
 */
function startOfTitle(tokens: Tokens, to: number): number {
  const from = lastBorder(tokens, to - 1, GAPS.blankLine)
  const goesOn = from > 0 && tokens.kind[from] === KINDS.word && !mayOpen(tokens, from)
  return goesOn ? lastBorder(tokens, from - 1, GAPS.blankLine) : from
}

const SERIES = ['circular', 'collective-letter', 'circular-letter', 'notice'] as const
const REFERENCE_MAX = 8

/** Neither a date, a list, a reference nor anything with a label. */
function isTitle(text: MarkedText, block: Range): boolean {
  const { tokens, marks } = text
  const { from, to } = block
  if (text.dates.some((date) => date.from >= from && date.from < from + DATE_LINE)) return false
  if (findLabels(text, block).length > 0 || marks.at('addressee', from)) return false
  const isCode = tokens.gap.slice(from + 1, to).every((gap) => gap === GAPS.none)
  if (
    isCode &&
    tokens.kind.slice(from, to).includes(KINDS.number) &&
    mayOpen(tokens, from) &&
    isCapital(tokens, from)
  )
    return false
  const isNumbered = to - from < REFERENCE_MAX && tokens.kind.slice(from, to).includes(KINDS.number)
  if (isNumbered && SERIES.some((sense) => marks.first(sense, block))) return false
  for (let at = from; at < to; at++)
    if (startsLine(tokens, at) && isBullet(tokens, at)) return false
  return true
}

/** On a web page: the title of the page, the date line, the words of address. */
function findAboveDate(text: MarkedText, dateLine: Range): Range | null {
  const { tokens, marks } = text
  const to = dateLine.from
  const isDate = text.dates.some(({ from }) => from >= to && from < dateLine.to)
  if (to === 0 || !isDate || dateLine.to - to > DATE_LINE_MAX) return null
  const title = { from: startOfTitle(tokens, to), to }
  const isNamed = marks.first('meeting', title) ?? marks.first('subject-opener', title)
  return isNamed && isTitle(text, title) ? title : null
}

/** Without labels and lines, the subject begins with a word such as "Consultation" or "Meeting". */
function findByOpener({ tokens, marks }: MarkedText, to: number): Range | null {
  let bullet = 0
  for (let at = to; at > Math.max(0, to - 150) && bullet === 0; at--)
    if (isBullet(tokens, at)) bullet = at
  // A title in capitals can follow the word for a notification: "NOTIFICATION United Nations
  // Climate Change Conference, …".
  const title = marks.last('notice', { from: bullet + 3, to })
  if (title && title.to < to && isInCapitals(tokens, title) && mayOpen(tokens, title.to))
    return { from: title.to, to }
  const opener = marks
    .within('subject-opener', { from: bullet + 3, to })
    .find(({ from }) => mayOpen(tokens, from) && !isInPhrase(tokens.word[from - 1]))
  return opener ? { from: opener.from, to } : null
}

function isInCapitals(tokens: Tokens, range: Range): boolean {
  const printed = wordsOf(tokens, range)
  return printed === printed.toUpperCase() && printed !== printed.toLowerCase()
}

function isInPhrase(before: string | undefined): boolean {
  return before === undefined || (before.length < 4 && !/^\d+$/.test(before))
}
