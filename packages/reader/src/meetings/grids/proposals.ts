import type { DateMention } from '../../values/dates/index'
import type { Letter } from '../../values/letter/index'
import type { EventClaim } from '../events/index'
import { beginningIn, type Range } from '../../text/tokens/index'
import { findGrids } from './find-grids'
import type { Grid, GridRow } from './grid'
import { cellOf, daysOf, gridTimes, rangeOfRow } from './grid-rows'
import { headerTypeOf } from './column-headings'
import { isOfDeadline, isOfMeeting, nounOf, trimmed } from './meeting-names'

/** Longer lists are calendars, which convene nothing. */
const EVENTS_MAX = 30

/** Proposes the rows of each table of meetings, and those of all of them together. */
export function gridProposals(
  letter: Letter,
  issuedOn: string | null,
  grids: readonly Grid[] = findGrids(letter),
): readonly (readonly EventClaim[])[] {
  const sets = grids
    .map((grid) => claimsOf(letter, grid, issuedOn))
    .filter(({ length }) => length > 0 && length <= EVENTS_MAX)
  const all = sets.flat()
  return sets.length > 1 && all.length <= EVENTS_MAX ? [...sets, all] : sets
}

function claimsOf(letter: Letter, grid: Grid, issuedOn: string | null): EventClaim[] {
  if (!isOfMeetings(letter, grid)) return []
  const isMixed = areMixed(grid)
  const claims = grid.rows.flatMap((row) => claimOf(letter, grid, row, { issuedOn, isMixed }) ?? [])
  return grid.header || claims.length > 1 ? claims : []
}

/** The words over the names say that they are meetings, or most names do; and rows have days. */
function isOfMeetings(letter: Letter, grid: Grid): boolean {
  const { columns, header, rows } = grid
  const at = columns.indexOf('name')
  const hasDays = columns.includes('days') || columns.includes('start')
  if (at < 0 || !hasDays) return false
  const names = rows.flatMap((row) => cellOf(grid, row, 'name') ?? [])
  if (isProgramme(letter, names)) return false
  const head = header?.[at]
  const isTopic = head !== undefined && letter.marks.first('column-topic', head) !== null
  const isNamed = head !== undefined && !isTopic && headerTypeOf(letter, head) === 'name'
  const meetings = names.filter((name) => isOfMeeting(letter, name)).length
  return isNamed ? names.length > 0 : meetings * 2 > names.length
}

/**
 * Returns true if the rows are a programme: with "coffee break" among them, or with a time in most
 * names.
 */
function isProgramme({ marks, hours }: Letter, names: readonly Range[]): boolean {
  const timed = names.filter((name) => beginningIn(hours, name).length > 0)
  const hasPause = names.some((name) => marks.first('programme-item', name))
  return hasPause || timed.length * 2 > names.length
}

/** Where columns are one after the other, the words of a row hold those of others. */
function areMixed({ rows }: Grid): boolean {
  return rows.some((row, at) => {
    const next = rows[at + 1]
    return next !== undefined && rangeOfRow(row).to > rangeOfRow(next).from
  })
}

function claimOf(
  letter: Letter,
  grid: Grid,
  row: GridRow,
  { issuedOn, isMixed }: { issuedOn: string | null; isMixed: boolean },
): EventClaim | null {
  const cell = cellOf(grid, row, 'name')
  const name = cell && trimmed(letter, cell)
  if (!name || name.to <= name.from || isOfDeadline(letter, name)) return null
  const dates = daysOf(letter, grid, row, issuedOn)
  if (!isAhead(dates, issuedOn)) return null
  const noun = nounOf(letter, name) ?? { from: name.from, to: name.from + 1 }
  const [opening = null] = gridTimes(letter, grid, row)
  const due = cellOf(grid, row, 'deadline')
  const isOwn = isMixed || (due !== null && beginningIn(letter.hours, due).length > 0)
  return {
    title: { ...name, noun },
    dates,
    row: rangeOfRow(row),
    ...(isOwn && { opening }),
    status: 'convened',
  }
}

function isAhead([first]: readonly DateMention[], issuedOn: string | null): boolean {
  const day = first?.days[0]
  return day !== undefined && (issuedOn === null || day > issuedOn)
}
