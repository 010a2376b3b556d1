import type { DateMention } from '../../values/dates/index'
import type { Letter } from '../../values/letter/index'
import type { HoursMention } from '../../values/times/index'
import { beginningIn, KINDS, type Range } from '../../text/tokens/index'
import { MAX_EXTRA_TOKENS, MIXED_MAX } from './limits'

/**
 * What a cell holds: `date` and `time` say nothing else, `mixed` has a date among other words, `blank`
 * has signs only.
 */
export type CellKind = 'blank' | 'number' | 'date' | 'time' | 'mixed' | 'text'

export interface CellContent {
  readonly kind: CellKind
  readonly dates: readonly DateMention[]
  readonly hours: readonly HoursMention[]
}

export function contentOf(letter: Letter, cell: Range): CellContent {
  const dates = beginningIn(letter.dates, cell)
  const hours = beginningIn(letter.hours, cell)
  return { kind: kindOf(letter, cell, dates, hours), dates, hours }
}

const kinds = new WeakMap<Letter, Map<number, CellKind>>()
/** More than the tokens of any text. */
const PLACES = 2 ** 22

/** The kind of a cell; forms of tables ask for the same cells again. */
export function kindOfCell(letter: Letter, cell: Range): CellKind {
  const known = kinds.get(letter) ?? new Map<number, CellKind>()
  kinds.set(letter, known)
  const place = cell.from * PLACES + cell.to
  const kind = known.get(place) ?? contentOf(letter, cell).kind
  known.set(place, kind)
  return kind
}

function kindOf(
  { tokens, marks }: Letter,
  cell: Range,
  dates: readonly DateMention[],
  hours: readonly HoursMention[],
): CellKind {
  const { kind } = tokens
  let [words, numbers] = [0, 0]
  for (let at = cell.from; at < cell.to; at++) {
    if (holds(dates, at) || holds(hours, at)) continue
    if (kind[at] === KINDS.number) numbers++
    else if (kind[at] !== KINDS.sign) words++
  }
  const isNamed = marks.first('meeting', cell) !== null || marks.first('group', cell) !== null
  const isShort = words + numbers <= MAX_EXTRA_TOKENS && !(isNamed && words > 2)
  if (dates.length > 0) return isShort ? 'date' : words > MIXED_MAX ? 'text' : 'mixed'
  if (hours.length > 0) return isShort ? 'time' : 'text'
  if (words > 0) return 'text'
  return numbers > 0 ? 'number' : 'blank'
}

function holds(mentions: readonly Range[], at: number): boolean {
  return mentions.some(({ from, to }) => from <= at && at < to)
}
