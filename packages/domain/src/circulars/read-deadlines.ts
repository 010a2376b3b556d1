import type { Meeting } from '../meetings/index'
import type { Span } from '../span'
import type { CircularDeadline } from './circular'
import type { Findings, Found } from './findings'
import { findTable } from './find-table'
import { type DateMention, readDates } from './read-dates'
import { readHours } from './read-hours'
import { trimSpan, wordsOf } from './source-text'
import type { Statements } from './statements'
import { contains, findAllIn, findIn, textAt } from './spans'

/** Reads the days by which something is due: from tables, lists that begin with a date, sentences. */
export function readDeadlines(
  statements: Statements,
  issuedOn: string | null,
): Found<CircularDeadline>[] {
  const year = issuedOn === null ? null : Number(issuedOn.slice(0, 4))
  const found = [...readDatedLists(statements, year), ...readSentences(statements, year)]
  const rows = findTable(statements, year).map(({ span }) => span)
  return found.filter(
    ({ value, spans }) =>
      (issuedOn === null || value.date > issuedOn) &&
      !spans.some((span) => rows.some((row) => contains(row, span))),
  )
}

/** Reads the deadlines that a table gives for each of its meetings, in the order of its rows. */
export function readTableDeadlines(
  statements: Statements,
  yearHint: number | null,
): { day: string; deadline: Found<CircularDeadline> }[] {
  return findTable(statements, yearHint).flatMap(({ cells, due }) => {
    const day = cells.find(({ column }) => column === 'days')?.days[0]
    const cell = cells.find(({ column }) => column === 'deadline')
    if (day === undefined || !cell || !due) return []
    const deadline = deadlineOf(statements, cell, due)
    return deadline ? [{ day, deadline }] : []
  })
}

/** "Key deadlines:", then lines that begin with a date, and what is due on it. */
function readDatedLists(statements: Statements, year: number | null): Found<CircularDeadline>[] {
  const { letter, plain } = statements
  return letter.paragraphs.flatMap((paragraph, index) => {
    const before = letter.paragraphs[index - 1]
    const lead = plain.slice(before?.start ?? paragraph.start, paragraph.start + 40)
    if (!letter.language.phrases.deadline.test(lead)) return []
    const dates = readDates(plain, letter.language, paragraph, year).filter(
      ({ start, days }) => days.length > 0 && isAtLineStart(plain, start),
    )
    return dates.length < 2
      ? []
      : dates.flatMap((date, position) => {
          const end = dates[position + 1]?.start ?? paragraph.end
          return duesIn(plain, { start: date.end, end }).flatMap(
            (due) => deadlineOf(statements, date, due) ?? [],
          )
        })
  })
}

function isAtLineStart(plain: string, at: number): boolean {
  return at === 0 || /\n[ |]{0,20}$/.test(plain.slice(Math.max(0, at - 21), at))
}

/** What stands in the cell beside a date: one thing on each line, remarks in brackets left out. */
function duesIn(plain: string, within: Span): Span[] {
  const lines = /[^\n]+/g
  return findAllIn(plain, lines, within).flatMap((line) => {
    const words = /^[\s|/:·•-]{0,12}([^(]{3,200})/.exec(textAt(plain, line))
    if (!words?.[1]) return []
    const from = line.start + words[0].length - words[1].length
    return [{ start: from, end: from + words[1].trimEnd().length }]
  })
}

/** "Please let me know by 2400 hours UTC on 25 January 2002 whether …" */
function readSentences(statements: Statements, year: number | null): Found<CircularDeadline>[] {
  const { letter, plain, sentences } = statements
  const { phrases } = letter.language
  return sentences.flatMap((sentence) => {
    const markAt = findIn(plain, phrases.deadline, sentence)
    if (!markAt) return []
    const [date] = readDates(plain, letter.language, { start: markAt.end, end: sentence.end }, year)
    const between = date && plain.slice(markAt.end, date.start)
    if (!date || between === undefined || between.length > 60 || !date.yearStated) return []
    const due = dueIn(statements, sentence, markAt, date)
    const deadline = due && deadlineOf(statements, date, due)
    return deadline ? [deadline] : []
  })
}

function dueIn({ plain, letter }: Statements, sentence: Span, mark: Span, date: Span): Span | null {
  const after = /^\s{1,3}(whether [^.]{5,200})/.exec(plain.slice(date.end, sentence.end))
  if (after?.[1]) {
    const start = date.end + after[0].length - after[1].length
    return { start, end: start + after[1].length }
  }
  const before = plain.slice(sentence.start, mark.start)
  const request = new RegExp(`\\s(?:${letter.language.request})\\s?`, 'u').exec(before)
  if (request) {
    const start = sentence.start + request.index + request[0].length
    const span = trimSpan(plain, { start, end: mark.start })
    if (span.start < span.end) return span
  }
  const duty = new RegExp(`\\s(?:${letter.language.duty})\\s`, 'u').exec(before)
  const end = sentence.start + (duty?.index ?? before.trimEnd().length)
  return end - sentence.start > 2 ? { start: sentence.start, end } : null
}

function deadlineOf(
  { letter, plain }: Statements,
  date: DateMention,
  due: Span,
): Found<CircularDeadline> | null {
  const [day] = date.days
  const what = wordsOf(letter.source, due).replace(/[\s.;,:]+$/, '')
  if (day === undefined || date.fault !== null || what === '') return null
  const [hours] = readHours(plain, letter.language, { start: date.start - 40, end: date.start })
  const isBeside =
    hours && /^\s(?:UTC |GMT )?(?:on |le |du |el )?$/.test(plain.slice(hours.end, date.start))
  return {
    value: { date: day, time: isBeside ? hours.opens : null, zone: null, what },
    spans: [{ start: date.start, end: date.end }, due],
  }
}

/** Puts deadlines with a meeting. */
export function stateDeadlines(
  findings: Findings,
  found: readonly Found<CircularDeadline>[],
  { at, lastDay }: { at: string; lastDay: string | null },
): Meeting['deadlines'] {
  const deadlines = findings.stateEach(`${at}/deadlines`, found)
  deadlines.forEach(({ date }, index) => {
    if (lastDay !== null && date > lastDay) {
      const pointer = `${at}/deadlines/${index}`
      findings.remark({
        code: 'deadline-after-meeting',
        span: found[index]?.spans[0] ?? null,
        pointer,
      })
    }
  })
  return deadlines.map(({ date, what }) => ({ date, what }))
}
