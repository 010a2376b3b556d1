import type { Span } from '../span'
import { type DateMention, readDates } from './read-dates'
import { readHours } from './read-hours'
import { trimSpan } from './source-text'
import type { Statements } from './statements'
import { findIn, textAt } from './spans'

type Column = 'days' | 'deadline' | 'opening'

/** One line of a table of meetings. */
export interface TableRow {
  /** The name of the meeting, null in a table about one. */
  readonly name: Span | null
  readonly cells: readonly (DateMention & { readonly column: Column })[]
  readonly span: Span
  /** What the deadline is for, in the words of its column. */
  readonly due: Span | null
}

interface Head extends Span {
  readonly column: Column
}

/**
 * Finds the rows of a table of meetings, however it was taken apart.
 *
 * The heads of its columns tell how many dates a row has and what each is for, whether the cells
 * stand beside each other, one below the other, or glued together.
 */
export function findTable({ letter, plain }: Statements, yearHint: number | null): TableRow[] {
  for (const { start, end } of letter.paragraphs) {
    const heads = findHeads(letter.language.columns, plain, { start, end })
    const last = heads.at(-1)
    if (heads.length < 2 || !last) continue
    const dates = readDates(plain, letter.language, { start: last.end, end }, yearHint)
    const due = dueOf(plain, heads, letter.language.columns.deadline)
    const rows = rowsOf(dates, heads).map((cells, index, all) => {
      const from = all[index - 1]?.at(-1)?.end ?? last.end
      const until = cells.at(-1)?.end ?? from
      const following = readHours(plain, letter.language, {
        start: until,
        end: Math.min(end, until + 40),
      })
      const name = nameBefore(plain, { start: from, end: cells[0]?.start ?? from })
      return { name, cells, span: { start: from, end: following[0]?.end ?? until }, due }
    })
    if (rows.length > 0) return rows
  }
  return []
}

function findHeads(columns: Record<Column, string>, plain: string, within: Span): Head[] {
  const kinds: Column[] = ['days', 'deadline', 'opening']
  const heads = kinds.flatMap((column) => {
    const span = findIn(plain, new RegExp(columns[column], 'u'), within)
    return span ? [{ ...span, column }] : []
  })
  const inOrder = heads.sort((a, b) => a.start - b.start)
  const isCompact = inOrder.every(
    ({ start }, index) => start - (inOrder[index - 1]?.end ?? start) < 80,
  )
  return isCompact && inOrder.some(({ column }) => column === 'days') ? inOrder : []
}

function rowsOf(dates: readonly DateMention[], heads: readonly Head[]): TableRow['cells'][] {
  const rows: TableRow['cells'][] = []
  for (let at = 0; at + heads.length <= dates.length; at += heads.length) {
    const cells = heads.flatMap(({ column }, index) => {
      const date = dates[at + index]
      return date ? [{ ...date, column }] : []
    })
    if (!isOneRow(cells)) return rows
    rows.push(cells)
  }
  return rows
}

/** The opening lies on the first day of the meeting, the deadline before it: or it is no row. */
function isOneRow(cells: TableRow['cells']): boolean {
  const first = (column: Column) => cells.find((cell) => cell.column === column)?.days[0]
  const [days, deadline, opening] = [first('days'), first('deadline'), first('opening')]
  if (days === undefined) return false
  return (opening === undefined || opening === days) && (deadline === undefined || deadline <= days)
}

/** The words before the first date of a row, after the hours that end the row before. */
function nameBefore(plain: string, within: Span): Span | null {
  const words = textAt(plain, within)
  const match = /(?:^|\)|\p{Ll}|\s)(\p{Lu}\p{Ll}{2,20}(?: [\p{L}\d-]{1,20}){1,8})\s{0,4}$/u.exec(
    words.slice(-120),
  )
  if (!match?.[1]) return null
  const end = within.end - (/\s*$/.exec(words)?.[0].length ?? 0)
  return trimSpan(plain, { start: end - match[1].length, end })
}

function dueOf(plain: string, heads: readonly Head[], label: string): Span | null {
  const at = heads.findIndex(({ column }) => column === 'deadline')
  const head = heads[at]
  if (!head || label === '') return null
  const limit = Math.min(heads[at + 1]?.start ?? head.end + 60, head.end + 60)
  const match = /^\s{0,2}[\p{L} '-]{3,60}/u.exec(plain.slice(head.end, limit))
  return match ? trimSpan(plain, { start: head.end, end: head.end + match[0].length }) : null
}
