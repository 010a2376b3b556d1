import type { Atom, GluedRow } from './glued-row'
import type { Letter } from '../../../values/letter/index'
import { beginningIn, type Range } from '../../../text/tokens/index'
import { linesOf } from './cells'
import { dealtOut } from './glued-rows'
import { nameAfter, nameBefore } from './glued-names'
import type { Table } from '../grid'
import { GLUED_MIN, ROW_ATOMS_MAX, ROW_GAP_MAX } from '../limits'

/**
 * Tables that came out as one line: a name, its dates and times, the next name … What repeats is the
 * order of their types.
 */
export function gluedTables(letter: Letter): Table[] {
  return linesOf(letter).flatMap((line) => {
    if (line.to - line.from < GLUED_MIN) return []
    const groups = groupsIn(letter, line)
    return [namesFirst(groups), namesLast(letter, groups, line)].flatMap((rows) =>
      runsOf(rows).flatMap((run) => dealtOut(letter, run, line) ?? []),
    )
  })
}

function atomsIn(letter: Letter, line: Range): Atom[] {
  const dates = beginningIn(letter.dates, line).map(({ from, to }): Atom => ({
    kind: 'date',
    from,
    to,
  }))
  const times = beginningIn(letter.hours, line).map(({ from, to, zone }): Atom => ({
    kind: 'time',
    from,
    to: Math.max(to, zone && zone.from <= to + 1 ? zone.to : 0),
  }))
  return [...dates, ...times].sort((one, other) => one.from - other.from)
}

/** Dates and times near each other, with the name before them where there is one. */
interface Group extends Range {
  readonly name: Range | null
  readonly atoms: readonly Atom[]
}

function groupsIn(letter: Letter, line: Range): Group[] {
  const groups: Group[] = []
  let atoms: Atom[] = []
  let [name, end]: [Range | null, number] = [null, line.from]
  const close = () => {
    const [first] = atoms
    if (first) groups.push({ name, atoms, from: first.from, to: end })
    atoms = []
  }
  for (const atom of atomsIn(letter, line)) {
    const before = { from: end, to: atom.from }
    const next = atom.kind === 'date' ? nameBefore(letter, before) : null
    if (next || atom.from - end > ROW_GAP_MAX) {
      close()
      name = next
    }
    if (atoms.length < ROW_ATOMS_MAX) atoms.push(atom)
    end = Math.max(end, atom.to)
  }
  close()
  return groups
}

function namesFirst(groups: readonly Group[]): GluedRow[] {
  return groups.flatMap(({ name, atoms, to }) =>
    name ? [{ name, atoms, from: name.from, to }] : [],
  )
}

/** The name of each row is the text before the date of the next. */
function namesLast(letter: Letter, groups: readonly Group[], line: Range): GluedRow[] {
  return groups.flatMap(({ atoms, from, to }, at) => {
    const name = nameAfter(letter, { from: to, to: groups[at + 1]?.from ?? line.to })
    return name && atoms[0]?.kind === 'date' ? [{ name, atoms, from, to: name.to }] : []
  })
}

/** Rows that begin where the one before ended and have as many dates. */
function runsOf(rows: readonly GluedRow[]): GluedRow[][] {
  const runs: GluedRow[][] = []
  let run: GluedRow[] = []
  for (const row of rows) {
    const before = run.at(-1)
    const isNext = before && row.from - before.to <= 2 && isLike(before, row)
    if (!isNext) {
      if (run.length > 0) runs.push(run)
      run = []
    }
    run.push(row)
  }
  return run.length > 0 ? [...runs, run] : runs
}

function isLike(one: GluedRow, other: GluedRow): boolean {
  const count = ({ atoms }: GluedRow) => atoms.filter(({ kind }) => kind === 'date').length
  return count(one) === count(other) || Math.abs(one.atoms.length - other.atoms.length) <= 1
}
