import type { EventClaim } from '../events/index'
import { collect } from '../tokens/index'
import { isAhead } from '../topics/index'
import type { Letter } from '../document/index'
import type { DateMention } from '../dates/index'
import type { HoursMention } from '../times/index'
import { firstIn, holderOf } from '../tokens/index'
import { lastBorder, mayOpen, nextBorder, startsCell } from '../tokens/index'
import { GAPS, KINDS, type Range } from '../tokens/index'

/** From the day of a row to its hours: a sign, or "from". */
const HOURS_REACH = 3
/** From the hours of a row to the name of the next: cells about room or language. */
const ROW_REACH = 12
/** No name of a row is longer, and no head of a table. */
const NAME_MAX = 30

interface Row extends Range {
  readonly name: Range
  readonly date: DateMention
}

/**
 * Rows of a table whose cells are a name, its day and its hours: "Webinar | Date | Hours", then
 * "Solar pumps that last | Monday, 23 November 2026 | 1300-1430".
 *
 * The names, or the head above them, say that they are meetings; days of one meeting are none.
 */
export function findRowEvents(letter: Letter, issuedOn: string | null): EventClaim[] {
  const rows = rowsOf(letter, issuedOn)
  for (let first = 0; first < rows.length;) {
    let next = first + 1
    while (next < rows.length && follows(rows[next], rows[next - 1])) next++
    const table = rows.slice(first, next)
    if (table.length > 1 && areMeetings(letter, table))
      return table.map((row) => eventOf(letter, row))
    first = next
  }
  return []
}

function follows(row: Row | undefined, before: Row | undefined): boolean {
  return row !== undefined && before !== undefined && row.from - before.to <= ROW_REACH
}

function rowsOf(letter: Letter, issuedOn: string | null): Row[] {
  const { tokens, dates, hours, paragraphs } = letter
  return collect(dates, (date): Row[] => {
    if (!startsCell(tokens, date.from) || !isAhead(date, issuedOn)) return []
    if (!holderOf(paragraphs, date)) return []
    const limit = nextBorder(tokens, date.to, GAPS.cell)
    const cell = startsCell(tokens, date.to) ? date.to : limit
    const clock = firstIn(hours, { from: cell, to: cell + CELL_MAX })
    const name = nameBefore(letter, date.from)
    if (!name || !clock || clock.from - cell > HOURS_REACH || !isOfMeeting(clock)) return []
    return [{ from: name.from, to: clock.to, name, date }]
  })
}

const CELL_MAX = 20

function isOfMeeting({ role, opens }: HoursMention): boolean {
  return opens !== null && role !== 'deadline' && role !== 'registration'
}

/** The cell before a token. */
function nameBefore({ tokens }: Letter, to: number): Range | null {
  const from = lastBorder(tokens, to - 1, GAPS.cell)
  const isName = mayOpen(tokens, from) || tokens.kind[from] === KINDS.number
  return isName && to - from <= NAME_MAX ? { from, to } : null
}

const HEADS = new Set(
  'event events group groups activity evento actividad grupo manifestation groupe activite мероприятие группа 活动 会议 الحدث المجموعه'.split(
    ' ',
  ),
)

/** Each is named after a kind of meeting, or the head of their column is one. */
function areMeetings(letter: Letter, rows: readonly Row[]): boolean {
  const { marks, tokens } = letter
  const [first] = rows
  if (!first) return false
  const head = { from: Math.max(0, first.from - NAME_MAX), to: first.from }
  const isHead = (at: number) =>
    startsCell(tokens, at) && (HEADS.has(tokens.word[at] ?? '') || marks.at('meeting', at) !== null)
  for (let at = head.from; at < head.to; at++) if (isHead(at)) return true
  return rows.every(({ name }) => {
    const noun = marks.first('meeting', name)
    return noun !== null && tokens.kind[noun.to] !== KINDS.number
  })
}

function eventOf(letter: Letter, { from, to, name, date }: Row): EventClaim {
  const noun = letter.marks.first('meeting', name) ?? { from: name.from, to: name.from + 1 }
  return {
    title: { ...name, noun },
    dates: [date],
    row: { from, to },
    status: 'convened',
  }
}
