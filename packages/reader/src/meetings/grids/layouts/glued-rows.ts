import type { Letter } from '../../../values/letter/index'
import { isCapital, KINDS, type Range, type Tokens } from '../../../text/tokens/index'
import type { Sense } from '../../../text/vocabulary/index'
import { fitsColumn } from './align'
import type { Atom, GluedRow } from './glued-row'
import { opensHeader } from './glued-names'
import { emptyAt, type Table } from '../grid'
import type { HeaderType } from '../column-headings'
import { COLUMNS_MAX, HEADERS_REACH, SINGLE_ROW_HEADERS_MIN, ALIKE_ROWS_MAX } from '../limits'

interface Header extends Range {
  readonly type: HeaderType
}

/** Puts the dates and times of rows under the headers that are before the first of them. */
export function dealtOut(letter: Letter, rows: readonly GluedRow[], line: Range): Table | null {
  const [first] = rows
  if (!first) return null
  const header = headersBefore(letter, { from: line.from, to: first.from })
  const types = header.map(({ type }) => type)
  const moments = types.filter((type) => type !== 'name')
  const isHeaded = moments.length > 0
  if (rows.length === 1 && moments.length < SINGLE_ROW_HEADERS_MIN) return null
  const columns = isHeaded ? moments : bareColumns(rows)
  const cells = rows.map((row) => [
    row === first ? nameLike(letter, row.name, rows.slice(1, ALIKE_ROWS_MAX)) : row.name,
    ...dealRow(row, columns),
  ])
  const name = header.find(({ type }) => type === 'name') ?? emptyAt(header[0]?.from ?? first.from)
  return {
    header: isHeaded ? [name, ...header.filter(({ type }) => type !== 'name')] : null,
    rows: cells,
  }
}

/** Without headers: as many columns as the longest row has dates and times. */
function bareColumns(rows: readonly GluedRow[]): (HeaderType | null)[] {
  const longest = rows.reduce((best, row) =>
    groupsOf(row).length > groupsOf(best).length ? row : best,
  )
  return groupsOf(longest).map(({ kind }) => (kind === 'date' ? 'days' : 'time'))
}

/** Dates and adjacent times, which are one cell. */
function groupsOf({ atoms }: GluedRow): Atom[] {
  const groups: Atom[] = []
  for (const atom of atoms) {
    const before = groups.at(-1)
    const isAdjacent =
      before && atom.kind === 'time' && before.kind === 'date' && atom.from - before.to <= 1
    if (isAdjacent) groups[groups.length - 1] = { ...before, to: atom.to }
    else groups.push(atom)
  }
  return groups
}

function dealRow(row: GluedRow, columns: readonly (HeaderType | null)[]): Range[] {
  const cells = columns.map(() => emptyAt(row.to))
  let next = 0
  for (const group of row.atoms) {
    const before = cells[next - 1]
    const isAdjacent = before && group.kind === 'time' && group.from - before.to <= 1
    const at = isAdjacent
      ? -1
      : columns.findIndex((type, index) => index >= next && fitsColumn(type, group.kind))
    if (at >= 0) {
      cells[at] = { from: group.from, to: group.to }
      next = at + 1
    } else if (before) cells[next - 1] = { from: Math.min(before.from, group.from), to: group.to }
  }
  return cells
}

const SENSES: readonly (readonly [HeaderType, Sense])[] = [
  ['deadline', 'deadline'],
  ['deadline', 'column-deadline'],
  ['opening', 'column-opening'],
  ['days', 'column-days'],
  ['start', 'column-start'],
  ['end', 'column-end'],
  ['time', 'column-time'],
  ['name', 'column-name'],
]

/** The headers that end right before the first row, each near the next. */
function headersBefore(letter: Letter, { from, to }: Range): Header[] {
  const { marks, tokens } = letter
  const near = { from: Math.max(from, to - COLUMNS_MAX * HEADERS_REACH), to }
  const all = SENSES.flatMap(([type, sense]) =>
    marks
      .within(sense, near)
      .filter((mark) => !isAside(tokens, mark) && opensHeader(letter, mark))
      .map((mark): Header => ({ type, from: mark.from, to: mark.to })),
  )
  const headers: Header[] = []
  let start = to
  for (;;) {
    const before = all.filter((mark) => mark.to <= start && start - mark.to <= HEADERS_REACH)
    const next = bestOf(before, start)
    const last = headers[0]
    const isRepeated = headers.some(({ type }) => type === next?.type)
    if (!next || isRepeated || headers.length >= COLUMNS_MAX) break
    if (last?.type === 'name') break
    headers.unshift(next)
    start = next.from
  }
  const ends = headers.map((_, at) => headers[at + 1]?.from ?? to)
  return headers.length > 1 ? headers.map((own, at) => ({ ...own, to: ends[at] ?? own.to })) : []
}

/** Not a header, but an addition to one: "(Geneva time)", "1600 hours". */
function isAside({ word, kind }: Tokens, { from, to }: Range): boolean {
  return kind[from - 1] === KINDS.number || word[to] === ')'
}

/** Of those that end nearest to a place the one that starts first; of equals the first sense. */
function bestOf(marks: readonly Header[], place: number): Header | undefined {
  let best: Header | undefined
  for (const mark of marks) {
    const isNearer = !best || mark.to > best.to || (mark.to === best.to && mark.from < best.from)
    if (mark.to <= place && isNearer) best = mark
  }
  return best
}

/** The first name of a table begins as the others do: "… of the meetings | Working Party 4A". */
function nameLike({ tokens }: Letter, name: Range, rows: readonly GluedRow[]): Range {
  const openings = rows.map(({ name: other }) => tokens.word[other.from])
  let from = name.from
  for (let at = name.from + 1; at < name.to; at++)
    if (openings.includes(tokens.word[at]) && isCapital(tokens, at)) from = at
  return { from, to: name.to }
}
