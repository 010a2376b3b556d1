import type { DateMention } from '../../values/dates/index'
import type { Letter } from '../../values/letter/index'
import type { Range } from '../../text/tokens/index'
import { skipFor, trimDue } from './deadline-label'

/** A row of a table that gives a day and the words for what is due. */
export interface DueRow {
  readonly date: DateMention
  readonly what: Range
  readonly row: Range
}

/** What is known of the dates of a letter before its deadlines are read. */
export interface DueEvidence {
  /** How likely a date is the day of something due, 0 to 1; null if it was not weighed. */
  readonly chanceOf: (date: Range) => number | null
  readonly rows: readonly DueRow[]
}

export const NO_EVIDENCE: DueEvidence = { chanceOf: () => null, rows: [] }

/**
 * Returns the days that were weighed, and the rows of tables that give deadlines.
 *
 * @param ends - closing days of meetings, which are no deadlines whatever the words next to them
 */
export function dueEvidenceOf(
  roles: readonly { readonly date: Range; readonly chances: { readonly deadline: number } }[],
  ends: ReadonlySet<Range>,
  rows: readonly DueRow[],
): DueEvidence {
  const chances = new Map(
    roles.map(({ date, chances: { deadline } }) => [date.from, ends.has(date) ? 0 : deadline]),
  )
  return { chanceOf: ({ from }) => chances.get(from) ?? null, rows }
}

/** Whether a row also gives the days of a meeting. */
export function hasOtherDays({ dates }: Letter, { date, row }: DueRow): boolean {
  return dates.some(
    ({ from, to }) => from >= row.from && to <= row.to && (to <= date.from || from >= date.to),
  )
}

/** What a column of deadlines is about: "Deadline for contributions", "Contribution deadline". */
export function dueOfHeader(letter: Letter, head: Range): Range | null {
  const deadline = letter.marks.first('deadline', head)
  if (!deadline)
    return (letter.marks.first('meeting', head) ?? letter.marks.first('group', head))
      ? null
      : trimDue(letter, head)
  const open = letter.tokens.word[deadline.from - 1] === '(' ? deadline.from - 1 : deadline.from
  return (
    trimDue(letter, skipFor(letter, { from: deadline.to, to: head.to })) ??
    trimDue(letter, { from: head.from, to: Math.max(head.from, open) }) ??
    deadline
  )
}
