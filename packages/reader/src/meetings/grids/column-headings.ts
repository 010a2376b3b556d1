import type { Letter } from '../../values/letter/index'
import { beginningIn, firstWord, KINDS, type Range } from '../../text/tokens/index'
import type { Sense } from '../../text/vocabulary/index'
import type { ColumnType } from './grid'
import { HEADER_CELL_MAX } from './limits'

/** Type of a column header; `other` for a column that is not read. */
export type HeaderType = ColumnType | 'other'

/** The first that fits decides: "Deadline" before "date", "Opening session" before "session". */
const ORDER: readonly (readonly [HeaderType, Sense])[] = [
  ['deadline', 'column-deadline'],
  ['opening', 'column-opening'],
  ['start', 'column-start'],
  ['end', 'column-end'],
  ['days', 'column-days'],
  ['time', 'column-time'],
  ['place', 'column-place'],
  ['other', 'column-other'],
  ['name', 'column-name'],
]

/** Words next to those that define the type of a header: "Deadline | for contributions". */
const OTHERS_MAX: Readonly<Record<HeaderType, number>> = {
  deadline: 8,
  opening: 4,
  days: 3,
  start: 2,
  end: 2,
  time: 3,
  place: 3,
  other: 3,
  name: 2,
}

/** What the words over a column say of it; null if they are no words of a header. */
export function headerTypeOf(letter: Letter, cell: Range): HeaderType | null {
  if (cell.to <= cell.from || cell.to - cell.from > HEADER_CELL_MAX) return null
  if (/[.;,]/.test(letter.tokens.word[cell.to - 1] ?? '')) return null
  if (firstWord(letter.tokens, ':', cell) >= 0) return null
  for (const [type, sense] of ORDER) {
    const mark = letter.marks.first(sense, cell)
    if (!mark || (isShortWord(type) && !isAtStart(letter, mark, cell))) continue
    if (othersIn(letter, mark, cell) <= OTHERS_MAX[type] && mayBeHeader(letter, cell, type))
      return type
  }
  return null
}

/**
 * Returns true for types with a short header ("From", "to"), which counts only as the first word of
 * its cell.
 */
function isShortWord(type: HeaderType): boolean {
  return type === 'start' || type === 'end'
}

function isAtStart({ tokens }: Letter, mark: Range, { from }: Range): boolean {
  return mark.from === from || (mark.from === from + 1 && tokens.kind[from] === KINDS.sign)
}

/** Words of a cell that no bracket holds and the mark does not cover. */
function othersIn({ tokens }: Letter, mark: Range, cell: Range): number {
  let [others, depth] = [0, 0]
  for (let at = cell.from; at < cell.to; at++) {
    if (tokens.word[at] === '(') depth++
    if (tokens.word[at] === ')') depth--
    const isOwn = mark.from <= at && at < mark.to
    if (!isOwn && depth === 0 && tokens.kind[at] === KINDS.word) others++
  }
  return others
}

/** A header has no date, and the words over names have no number: "Working Party 5A" is a name. */
function mayBeHeader({ tokens, dates }: Letter, cell: Range, type: HeaderType): boolean {
  const isDated = beginningIn(dates, cell).some(({ yearStated }) => yearStated)
  if (isDated) return false
  if (type !== 'name' && type !== 'other' && type !== 'place') return true
  for (let at = cell.from; at < cell.to; at++) if (tokens.kind[at] === KINDS.number) return false
  return true
}
