import type { EventClaim } from '../events/index'
import { collect } from '../tokens/index'
import type { DateMention } from '../dates/index'
import type { Letter } from '../document/index'
import { allIn, firstIn, holderOf } from '../tokens/index'
import { GAPS, isCapital, KINDS, lastWord, type Range, type Tokens } from '../tokens/index'
import { isArabicOrHan } from '../tokens/index'

/** Points that name a meeting and its days: "Opening webinar: 8 June 2022, 8:00 - 10:00 a.m. EDT". */
export function findPointEvents(letter: Letter, issuedOn: string | null): EventClaim[] {
  const eventsAt = (points: readonly Range[]) =>
    collect(points, (point) => eventIn(letter, point, issuedOn) ?? [])
  const { paragraphs, tokens } = letter
  const events = eventsAt(collect(paragraphs, (paragraph) => pointsOf(tokens, paragraph)))
  if (events.length > 1) return events
  const opened = eventsAt(openedParagraphs(letter))
  if (opened.length > 1) return opened
  const clauses = eventsAt(clausesOf(letter))
  return clauses.length > 1 ? clauses : events
}

/** "2 Forum on Networks: 14 December 2015, from 0900 hours": paragraphs that begin with a name and its day. */
function openedParagraphs({ paragraphs, dates, tokens }: Letter): Range[] {
  return paragraphs.flatMap(({ textFrom, to }) => {
    const [date] = allIn(dates, { from: textFrom, to: Math.min(to, textFrom + NAME_MAX) })
    const colon = date ? lastWord(tokens, ':', { from: date.from - 1, to: date.from }) : -1
    const isName = colon > textFrom && mayOpenName(tokens, textFrom)
    return isName ? [{ from: textFrom, to }] : []
  })
}

/** "… of two bodies: Fiftieth session of one, 17 to 27 June; Fiftieth session of the other, …": a list within a sentence. */
function clausesOf({ tokens, sentences }: Letter): Range[] {
  const { word } = tokens
  return collect(sentences, ({ from, to }) => {
    const isLater = word[from - 1] === ';'
    if (!isLater && word[to - 1] !== ';') return []
    const colon = lastWord(tokens, ':', { from, to })
    const start = colon > 0 ? colon + 1 : isLater ? from : to
    return start < to - 1 && mayOpenName(tokens, start) ? [{ from: start, to: to - 1 }] : []
  })
}

/** Bullets, and lines that begin with a number or a letter and a bracket. */
function pointsOf(tokens: Tokens, { from, to }: Range): Range[] {
  const points: Range[] = []
  let start = -1
  for (let index = from; index <= to; index++) {
    const isWithinLine = tokens.kind[index] === KINDS.word && (tokens.gap[index] ?? 0) < GAPS.cell
    if (isWithinLine && index < to) continue
    const text = index < to ? textAfterBullet(tokens, index) : index
    const isLine = index < to && opensNamedLine(tokens, index)
    const isEnd =
      index === to || text > index || isLine || (tokens.gap[index] ?? 0) === GAPS.blankLine
    if (!isEnd) continue
    if (start >= 0 && start < index) points.push({ from: start, to: index })
    start = text > index || isLine ? text : -1
  }
  return points
}

const NAME_TOKENS = 16

/** A line such as "Webinar for Africa: Tuesday, 9 June 2020", its name ending in a colon or a cell. */
function opensNamedLine(tokens: Tokens, index: number): boolean {
  const { gap, word } = tokens
  if ((gap[index] ?? 0) < GAPS.line || !mayOpenName(tokens, index)) return false
  for (let at = index + 1; at < index + NAME_TOKENS; at++) {
    if ((gap[at] ?? 0) >= GAPS.line) return false
    if (word[at] === ':' || gap[at] === GAPS.cell) return true
  }
  return false
}

function mayOpenName(tokens: Tokens, index: number): boolean {
  return isCapital(tokens, index) || isArabicOrHan(tokens, index)
}

/** The token after a bullet, or the same token where there is none. */
function textAfterBullet({ word, gap, kind }: Tokens, index: number): number {
  const isFree = gap[index] !== GAPS.none
  const opensLine = (gap[index] ?? 0) >= GAPS.cell
  if (word[index] === '·' && isFree) return index + 1
  if (word[index] === '-' && opensLine) return index + 1
  const isShort = kind[index] === KINDS.number || (word[index]?.length ?? 0) === 1
  const isNumbered = opensLine && isShort && word[index + 1] === ')'
  const isBracketed = opensLine && word[index] === '(' && word[index + 2] === ')'
  return isNumbered ? index + 2 : isBracketed ? index + 3 : index
}

/** What is longer is text, and names nothing. */
const NAME_MAX = 100

function eventIn(letter: Letter, point: Range, issuedOn: string | null): EventClaim | null {
  const { marks, dates, tokens, sentences } = letter
  // On one long line the last point has no end but that of its sentence
  const first = holderOf(sentences, { from: point.from, to: point.from + 1 })
  const [date, ...others] = allIn(dates, {
    from: point.from,
    to: Math.min(point.to, first?.to ?? point.to),
  })
  if (!date || others.some((other) => !isLater(date, other))) return null
  const isDateFirst = date.from - point.from < 2
  const name = isDateFirst
    ? nameAfter(letter, date, point)
    : nameBefore(tokens, { from: point.from, to: date.from })
  const noun = marks.first('meeting', name)
  const isAhead = date.days[0] !== undefined && (issuedOn === null || date.days[0] > issuedOn)
  if (!isAhead || !noun || name.to - name.from > NAME_MAX) return null
  if (marks.first('deadline', name)) return null
  return {
    title: { from: name.from, to: name.to, noun },
    dates: [date],
    row: point,
    status: 'convened',
  }
}

function isLater(date: DateMention, other: DateMention): boolean {
  return (other.days[0] ?? '') >= (date.days[0] ?? '')
}

/** "13 April 2021 (14:00-15:30): Webinar for …": after the day and its hours, which must be there. */
function nameAfter({ tokens, hours, marks }: Letter, date: Range, point: Range): Range {
  const clock = firstIn(hours, { from: date.to, to: point.to })
  if (!clock) return { from: date.to, to: date.to }
  const isBefore = clock.from - date.to < 4
  let from = isBefore ? clock.to : date.to
  while (from < point.to && /^[():,-]$/.test(tokens.word[from] ?? '')) from++
  let to = isBefore ? point.to : clock.from
  while (
    to > from &&
    (/^[.;,(:-]$/.test(tokens.word[to - 1] ?? '') || marks.at('preposition', to - 1))
  )
    to--
  return { from, to }
}

/** The words before the sign that stands before the date. */
function nameBefore({ word, gap, kind }: Tokens, { from, to }: Range): Range {
  let end = to
  for (let index = to - 1; index > from; index--) {
    const isBorder = /^[:,(-]$/.test(word[index] ?? '') && kind[index] === KINDS.sign
    if ((gap[index] ?? 0) >= GAPS.cell) end = index
    if (isBorder && (gap[index + 1] !== GAPS.none || gap[index] !== GAPS.none)) {
      end = index
      if (word[index] === ':') break
    } else if (isBorder) continue
    else if (end < to) break
  }
  return { from, to: end }
}
