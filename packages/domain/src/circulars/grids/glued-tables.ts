import type { DateMention } from '../dates/index'
import type { Letter } from '../document/index'
import type { HoursMention } from '../times/index'
import { beginningIn, GAPS, KINDS, type Range } from '../tokens/index'
import type { Sense } from '../vocabulary/index'
import { dealtOut } from './glued-rows'
import type { Table } from './grid'
import { linesOf } from './cells'
import { GLUED_MIN, NAME_MAX, ROW_ATOMS_MAX, ROW_GAP_MAX } from './limits'
import { isOfDeadline, mayBeName, nounOf } from './meeting-names'

/** A date or a time, in a line in which cells run into each other. */
export interface Atom extends Range {
  readonly kind: 'date' | 'time'
}

export interface GluedRow extends Range {
  readonly name: Range
  readonly atoms: readonly Atom[]
}

/**
 * Tables that came out as one line: a name, its dates and times, the next name … What repeats is the
 * order of their types.
 */
export function gluedTables(letter: Letter): Table[] {
  return linesOf(letter).flatMap((line) => {
    if (line.to - line.from < GLUED_MIN) return []
    return runsOf(rowsIn(letter, line)).flatMap((rows) => dealtOut(letter, rows, line) ?? [])
  })
}

function atomsIn(letter: Letter, line: Range): Atom[] {
  const dates = beginningIn(letter.dates, line).map((date: DateMention): Atom => ({
    kind: 'date',
    from: date.from,
    to: date.to,
  }))
  const times = beginningIn(letter.hours, line).map((time: HoursMention): Atom => ({
    kind: 'time',
    from: time.from,
    to: Math.max(time.to, time.zone && time.zone.from <= time.to + 1 ? time.zone.to : 0),
  }))
  return [...dates, ...times].sort((one, other) => one.from - other.from)
}

function rowsIn(letter: Letter, line: Range): GluedRow[] {
  const atoms = atomsIn(letter, line)
  const rows: GluedRow[] = []
  let end = line.from
  let [name, own]: [Range | null, Atom[]] = [null, []]
  const close = () => {
    if (name && own.length > 0) rows.push({ name, atoms: own, from: name.from, to: end })
  }
  for (const atom of atoms) {
    const next = atom.kind === 'date' ? nameBetween(letter, { from: end, to: atom.from }) : null
    if (next) {
      close()
      ;[name, own] = [next, []]
    } else if (name && atom.from - end > ROW_GAP_MAX) {
      close()
      ;[name, own] = [null, []]
    }
    if (own.length < ROW_ATOMS_MAX) own.push(atom)
    end = Math.max(end, atom.to)
  }
  close()
  return rows
}

/**
 * The name between two dates or times: the words right before the second, back to what cannot be part
 * of it. A verb or preposition before the date makes a sentence of it.
 */
function nameBetween(letter: Letter, { from, to }: Range): Range | null {
  const { tokens, marks } = letter
  let end = to
  while (end > from && tokens.kind[end - 1] === KINDS.sign && tokens.word[end - 1] !== ')') end--
  const start = startOfName(letter, { from: Math.max(from, end - NAME_MAX), to: end })
  const name = { from: start, to: end }
  if (!nounOf(letter, name) || !mayBeName(letter, name) || isOfDeadline(letter, name)) return null
  if (NO_NAME.some((sense) => marks.first(sense, name))) return null
  return NO_END.some((sense) => marks.last(sense, name)?.to === end) ? null : name
}

/** What says that something is done, which no name does. */
const NO_NAME: readonly Sense[] = ['takes-place', 'request', 'modal', 'convenes', 'verb']
/** What leads from a sentence to its date. */
const NO_END: readonly Sense[] = ['preposition', 'due']

/** After the last stop, colon or closing header. */
function startOfName({ tokens, marks }: Letter, { from, to }: Range): number {
  const { word, kind, gap } = tokens
  let start = from
  for (let at = from; at < to - 1; at++) {
    const isStop = kind[at] === KINDS.sign && /[.:;]/.test(word[at] ?? '')
    if (isStop && (gap[at + 1] !== GAPS.none || kind[at + 1] === KINDS.word)) start = at + 1
    // "Opening session (local time)Working Party 5A"
    if (word[at] === ')' && gap[at + 1] === 0) start = at + 1
  }
  const header = lastHeader({ marks }, { from: start, to })
  return header > start && header < to ? header : start
}

const HEADERS: readonly Sense[] = [
  'column-name',
  'column-days',
  'column-start',
  'column-end',
  'column-time',
  'column-deadline',
  'column-opening',
  'column-place',
]

/** Where headers end that follow each other, one of them for dates or times. */
function lastHeader({ marks }: Pick<Letter, 'marks'>, range: Range): number {
  const all = HEADERS.flatMap((sense) => marks.within(sense, range)).sort(
    (one, other) => one.from - other.from,
  )
  const moments = MOMENTS.flatMap((sense) => marks.within(sense, range))
  let end = Math.max(0, ...moments.map(({ to }) => to))
  for (const { from, to } of all) if (end > 0 && from - end <= 1 && from >= end) end = to
  return end
}

const MOMENTS: readonly Sense[] = [
  'column-opening',
  'column-deadline',
  'column-time',
  'column-days',
  'column-start',
  'column-end',
]

/** Rows that begin where the one before ended and have as many dates. */
function runsOf(rows: readonly GluedRow[]): GluedRow[][] {
  const runs: GluedRow[][] = []
  let run: GluedRow[] = []
  for (const row of rows) {
    const before = run.at(-1)
    const isNext = before && row.from - before.to <= 2 && isLike(before, row)
    if (!isNext) {
      if (run.length > 1) runs.push(run)
      run = []
    }
    run.push(row)
  }
  return run.length > 1 ? [...runs, run] : runs
}

function isLike(one: GluedRow, other: GluedRow): boolean {
  const count = ({ atoms }: GluedRow) => atoms.filter(({ kind }) => kind === 'date').length
  return count(one) === count(other) || Math.abs(one.atoms.length - other.atoms.length) <= 1
}
