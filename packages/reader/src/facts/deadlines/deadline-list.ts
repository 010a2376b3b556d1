import { skipFor, trimDue } from './deadline-label'
import {
  type Letter,
  endOfList,
  hasWord,
  isBullet,
  ITEM_REACH,
  linesIn,
  opensItem,
} from '../../values/letter/index'
import type { DateMention } from '../../values/dates/index'
import {
  oncePerObject,
  lastBorder,
  startsLine,
  beginningIn,
  positionAt,
  firstWord,
  GAPS,
  KINDS,
  type Range,
} from '../../text/tokens/index'
import { isWord } from '../../text/vocabulary/index'

/** A line of a list of deadlines: the date, and one of the things due on it. */
export interface DueListItem {
  readonly date: DateMention
  readonly due: Range
  /** The words that announce the list. */
  readonly lead: Range
}

type Item = Omit<DueListItem, 'lead'>

/** The dates of a list, in order. */
interface DatedList {
  readonly dates: readonly DateMention[]
  /** Where the list begins. */
  readonly start: number
  /** True if each date comes before its subjects. */
  readonly isFirst: boolean
}

/** Maximum distance between the words that announce a list and its start, in tokens. */
const LEAD_REACH = 30
/** Longer lists have no end. */
const LIST_MAX = 120
/** After this many announcements without a list of dates, no words announce one. */
const VAIN_MAX = 20 * LIST_MAX
/** Maximum length of the headers of a table, in tokens. */
const HEADS_MAX = 12

/**
 * Finds lists of deadlines: "Key deadlines:", then dates and what is due on them.
 *
 * Each date comes before its subjects or after them, in lines, cells or clauses, or run together;
 * all dates can also be together, before or after the things that are due.
 */
export const findDueList = oncePerObject((letter: Letter): readonly DueListItem[] => {
  const { marks, tokens, annexes, dates } = letter
  const text = { from: 0, to: annexes[0]?.label.from ?? tokens.count }
  const leads = [...marks.within('deadline', text), ...marks.within('list', text)]
  const items: DueListItem[] = []
  let floor = 0
  let inVain = 0
  for (const lead of leads.sort((one, other) => one.from - other.from)) {
    if (lead.from < floor) continue
    const list = listAfter(letter, lead, positionAt(dates, lead.to), text.to)
    if (!list) continue
    const own = announces(letter, lead, list.dates) ? itemsOf(letter, list) : []
    for (const { date, due } of own) items.push({ date, due, lead })
    floor = own.at(-1)?.date.to ?? floor
    inVain += Math.max(0, list.dates.length - own.length)
    if (inVain > VAIN_MAX) break
  }
  // A range of days is an event, not a deadline.
  return items.filter(({ date, due }) => date.points.length === 1 && !isOtherEvent(letter, due))
})

/** Whether an item names an event instead of a deadline: "Opening of registration", "Meeting". */
function isOtherEvent({ marks }: Letter, { from, to }: Range): boolean {
  return marks.at('opens', from) !== null || (marks.at('meeting', from)?.to ?? 0) >= to
}

/** The dates after words that may announce them; one alone is no list. */
function listAfter(letter: Letter, lead: Range, at: number, limit: number): DatedList | null {
  const first = letter.dates[at]
  const start = first && first.from < limit ? startOfList(letter, lead, first) : null
  if (!first || start === null) return null
  // "from 20 to 29 January" in the sentence before
  if (first.points.length > 1 && !startsLine(letter.tokens, first.from)) return null
  if (first.from - start > ITEM_REACH) return null
  const isFirst =
    !hasWord(letter.tokens, { from: start, to: startWithPeriod(letter, first) }) ||
    isBelowHeads(letter, start, first)
  const near = letter.dates.slice(at, at + LIST_MAX).filter(({ to }) => to <= limit)
  const [, second] = near
  const isBefore = isFirst || (second !== undefined && comesBefore(letter, first, second))
  const dates = near.slice(0, countListed(letter, near, isBefore ? first.from : start, isBefore))
  return dates.length < 2 ? null : { dates, start, isFirst: isBefore }
}

function itemsOf(letter: Letter, { dates, start, isFirst }: DatedList): Item[] {
  if (dates.every(({ from }, at) => at === 0 || from === dates[at - 1]?.to))
    return pairLines(letter, dates, start)
  return isFirst ? followLines(letter, dates) : precede(letter, dates, start)
}

/**
 * Whether lines are the headers of a table: "Date | What", and the first date on a separate line.
 */
function isBelowHeads({ tokens, marks }: Letter, start: number, { from }: Range): boolean {
  let at = start
  while (at < from && tokens.kind[at] === KINDS.sign) at++
  return marks.at('head-days', at) !== null && startsLine(tokens, from) && from - at < HEADS_MAX
}

/**
 * The text after a date is closer to it than to the next date: "Group 1: 9 March, fellowships; 16
 * March, papers".
 */
function comesBefore({ tokens }: Letter, first: DateMention, second: DateMention): boolean {
  const { word, gap } = tokens
  const isJoined = JOINS.has(word[first.to] ?? '') && (gap[first.to] ?? 0) < GAPS.line
  const isApart = APART.has(word[second.from - 1] ?? '') || (gap[second.from] ?? 0) >= GAPS.line
  return isJoined && isApart && hasWord(tokens, { from: first.to, to: second.from })
}

const JOINS = new Set([',', '-', ':'])
const APART = new Set([';', '.'])

/** After the colon or the line of the words that announce it; no list begins in their sentence. */
function startOfList({ tokens }: Letter, lead: Range, first: DateMention): number | null {
  const { word, gap } = tokens
  for (let at = lead.to; at < Math.min(first.from, lead.to + LEAD_REACH); at++) {
    if (word[at] === ':') return at + 1
    if ((gap[at] ?? 0) >= GAPS.line && opensItem(tokens, at)) return at
    if (word[at] === ';' || (word[at] === '.' && (gap[at + 1] ?? 0) < GAPS.line)) return null
  }
  const isOwn = first.from === lead.to || (gap[first.from] ?? 0) >= GAPS.line
  return isOwn && first.from <= lead.to + LEAD_REACH ? first.from : null
}

/** A list of days that is not called one of deadlines may hold events, which have hours. */
function announces(letter: Letter, lead: Range, dates: readonly DateMention[]): boolean {
  const { marks, hours } = letter
  if (marks.at('deadline', lead.from)) return true
  const last = dates.at(-1)?.to ?? lead.to
  const end = Math.min(last + ITEM_REACH, endOfList(letter, last))
  const isDays = dates.every(({ points }) => points.length === 1)
  return isDays && beginningIn(hours, { from: lead.to + 1, to: end }).length === 0
}

/** How many dates, one after the other, begin or end what looks like an item. */
function countListed(
  letter: Letter,
  dates: readonly DateMention[],
  start: number,
  isFirst: boolean,
): number {
  const { tokens, marks, isFlowing } = letter
  const { word } = tokens
  const isEdge = (at: number) =>
    isFlowing ||
    (isFirst && at === dates[0]?.from) ||
    at >= tokens.count ||
    isEdgeWord(letter, at) ||
    (isFirst && isEdgeWord(letter, at - 1)) ||
    (tokens.gap[at] ?? 0) >= GAPS.cell ||
    (tokens.gap[at] === GAPS.none && tokens.kind[isFirst ? at - 1 : at] === KINDS.word)
  let count = 0
  for (let before = start; count < dates.length; count++) {
    const date = dates[count]
    const isDated =
      date &&
      isFirst &&
      (startWithPeriod(letter, date) < date.from || isBehindName(letter, date, before))
    if (!date || date.from - before > ITEM_REACH) break
    if (!isDated && !isEdge(isFirst ? date.from : date.to)) break
    const lead = { from: Math.max(before, date.from - 5), to: date.from }
    const isLed = word[date.from - 1] === ':' || marks.last('due', lead)?.to === date.from
    if (isFirst && count > 0 && isLed && !isDated) break
    before = date.to
  }
  return count
}

/** Whether a line names the group of its dates: "Group 2: 16 March, fellowships". */
function isBehindName({ tokens }: Letter, { from }: Range, before: number): boolean {
  if (tokens.word[from - 1] !== ':') return false
  return lastBorder(tokens, from - 1, GAPS.line) >= before
}

/** Signs and words between two items of a list. */
function isEdgeWord(letter: Letter, index: number): boolean {
  return /^[.;,·)-]$/.test(letter.tokens.word[index] ?? '') || isWord(letter, 'joins', index)
}

/** Things that end in their date: "- Registration: 5 May 2021". A sentence is read as one. */
function precede(letter: Letter, dates: readonly DateMention[], start: number): Item[] {
  const { marks, tokens } = letter
  return dates.flatMap((date, index) => {
    const item = { from: dates[index - 1]?.to ?? start, to: date.from }
    const colon = firstWord(tokens, ':', item)
    const hasLabel = colon > 0
    const isApart =
      hasLabel || isEdgeWord(letter, item.to - 1) || (tokens.gap[item.to] ?? 0) >= GAPS.cell
    const senses = ['verb', 'modal', 'due', 'told', 'request'] as const
    const isSentence =
      !isApart && (isLed(letter, item) || senses.some((own) => marks.first(own, item)))
    const isLong = hasLabel && marks.first('due', { from: colon, to: item.to }) !== null
    const due = isSentence
      ? null
      : trimDue(letter, isLong ? { from: item.from, to: colon } : item, false)
    return due ? [{ date, due }] : []
  })
}

/** Small words lead to the date: "on", "le". */
function isLed({ marks }: Letter, { to }: Range): boolean {
  return marks.at('for', to - 1) !== null
}

/** Each date, then its things, one on each line; after the last date as many as their bullets tell. */
function followLines(letter: Letter, dates: readonly DateMention[]): Item[] {
  return dates.flatMap((date, index) => {
    const after = dates[index + 1]
    const next = after && startOfItem(letter, after, date.to)
    const lines = linesIn(letter, { from: date.to, to: next ?? endOfList(letter, date.to) })
    const isOwn = (line: Range, position: number) =>
      next !== undefined || position === 0 || isBullet(letter.tokens, line.from)
    return lines.flatMap((line, position) => {
      const due = isOwn(line, position) ? trimDue(letter, skipFor(letter, line), false) : null
      return due ? [{ date, due }] : []
    })
  })
}

function startOfItem(letter: Letter, date: DateMention, before: number): number {
  return isBehindName(letter, date, before)
    ? lastBorder(letter.tokens, date.from - 1, GAPS.line)
    : startWithPeriod(letter, date)
}

/** Dates in one column, things in another: as many lines after the dates, or before them. */
function pairLines(letter: Letter, dates: readonly DateMention[], start: number): Item[] {
  const [first] = dates
  const last = dates.at(-1)
  if (!first || !last) return []
  const after = linesIn(letter, { from: last.to, to: endOfList(letter, last.to) })
  const lead = { from: Math.max(0, first.from - ITEM_REACH), to: first.from }
  const own = linesIn(letter, { from: start, to: first.from })
  const before = own.length === dates.length ? own : linesIn(letter, lead).slice(-dates.length)
  const lines = after.length >= dates.length && own.length === 0 ? after : before
  return dates.flatMap((date, index) => {
    const line = lines[index]
    const due = line && trimDue(letter, line, false)
    return due ? [{ date, due }] : []
  })
}

const PERIOD_MAX = 6

/**
 * Where a line of a list of deadlines begins that gives first how long before the meeting its date
 * lies: "Six weeks 2020-01-22". That is a date in other words, and nothing that is due.
 *
 * @returns the date itself where no such words are before it
 */
function startWithPeriod(letter: Letter, { from }: Range): number {
  const { tokens } = letter
  if (!isWord(letter, 'period-unit', from - 1)) return from
  let start = from
  while (from - start < PERIOD_MAX && !startsLine(tokens, start)) start--
  return startsLine(tokens, start) ? start : from
}
